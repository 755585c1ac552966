package org.shortfall.advice.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUID version 5 (RFC 9562): the same names always give the same id. */
public final class NameBasedId {

    /** Namespace of advice ids: itself the version 5 id of {@code shortfall:advice} in RFC 9562's URL namespace. */
    private static final UUID ADVICE = of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "shortfall:advice");

    private NameBasedId() {}

    /** The id of the advice that one engine gives on one report with one release. */
    public static UUID ofAdvice(UUID reportId, String engine, int release) {
        return of(ADVICE, reportId + "/" + engine + "/" + release);
    }

    static UUID of(UUID namespace, String name) {
        MessageDigest sha1;
        try {
            sha1 = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
        sha1.update(ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & ~0xF000L) | 0x5000L;
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
