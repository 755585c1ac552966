package org.shortfall.intake.report;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a client's id for a person into the subject of events: the first 16 bytes of HMAC-SHA256(key, tenant, 0x00,
 * subjectId), in hex. The same person is the same subject as long as the key stays.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_KEY_BYTES = 32;
    private static final int SUBJECT_BYTES = 16;

    private final SecretKeySpec key;

    private Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * Pseudonyms under this key.
     *
     * @throws IllegalArgumentException with a sentence for the operator if the key is missing, not base64 or too short;
     *     the message never holds the key
     */
    public static Pseudonyms under(Optional<String> base64Key) {
        return new Pseudonyms(decode(base64Key.orElse("")));
    }

    /** The subject that this person of this tenant is in events; the tenant holds no zero byte. */
    public String subject(String tenant, String subjectId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(tenant.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            byte[] code = mac.doFinal(subjectId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(code, SUBJECT_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] decode(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException("Set SHORTFALL_PSEUDONYM_KEY to the base64 of at least 32 random bytes"
                    + " (for example: openssl rand -base64 32), the same for intake-service and advice-service.");
        }
        return bytes;
    }
}
