package org.shortfall.advice.subject;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.shortfall.advice.AdviceConfig;
import org.shortfall.advice.access.Caller;

/**
 * Turns a client's subjectId into the subject of events and storage: the first 16 bytes of HMAC-SHA256 over tenant, a
 * zero byte and subjectId, in hex. The intake-service does the same with the same key.
 */
@ApplicationScoped
@Startup
public class Pseudonyms {

    /** No subject is written so. */
    private static final String NOBODY = "nobody";

    private static final int KEY_BYTES = 32;
    private static final int SUBJECT_BYTES = 16;

    private final SecretKeySpec key;

    Pseudonyms(AdviceConfig config) {
        byte[] secret = decoded(config.pseudonymKey());
        if (secret.length < KEY_BYTES) {
            throw new IllegalStateException(
                    "SHORTFALL_PSEUDONYM_KEY must be base64 of at least 32 bytes, e.g. from: openssl rand -base64 32");
        }
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /**
     * The subject that this caller asks about. The tenant is the token's, so another tenant's person cannot even be named;
     * and for whom a person may not ask about, it is a subject that nobody is, and everything goes on as for an unknown one.
     */
    public String of(Caller caller, String subjectId) {
        String subject = of(caller.tenant(), subjectId);
        return caller.mayAskAbout(subjectId) ? subject : NOBODY;
    }

    /** All that this caller may see. */
    public Scope scope(Caller caller) {
        String own = caller.own();
        return new Scope(caller.tenant(), own == null ? null : of(caller.tenant(), own));
    }

    /** The subject, in hex, of a client's id for a person. */
    public String of(String tenant, String subjectId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(tenant.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            byte[] hash = mac.doFinal(subjectId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, SUBJECT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
