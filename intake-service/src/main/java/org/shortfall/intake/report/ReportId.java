package org.shortfall.intake.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Derives a report's id, a UUID of version 5 (RFC 9562), from who reports, the key and the body: the same request is the
 * same report, and a changed body is another.
 */
final class ReportId {

    /** Shortfall's own namespace for report ids; changing it changes every id. */
    private static final UUID NAMESPACE = UUID.fromString("5ac0ffee-1d3a-4b7e-9c41-0f5a0b7e12d4");

    private ReportId() {}

    /** None of the texts can hold the byte 0x00 that separates them, and the digest has a fixed length. */
    static UUID of(String tenant, String subject, String key, byte[] bodySha256) {
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        for (String part : new String[] {tenant, subject, key}) {
            sha1.update(part.getBytes(StandardCharsets.UTF_8));
            sha1.update((byte) 0);
        }
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(bodySha256));
        long high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
        long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
