package org.shortfall.knowledge.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * An immutable, numbered snapshot of the catalogue.
 *
 * @param checksum {@code sha256:} and the lower-case hex digest of {@code content}
 * @param content the catalogue as canonical JSON
 */
public record Release(int number, Instant publishedAt, String checksum, byte[] content) {

    /** Where a release comes from: the tables of the jar, an approved draft, or an older release. */
    public enum Origin {
        packaged,
        draft,
        rollback
    }

    static Release of(ReleaseRow row) {
        return new Release(row.number, row.publishedAt, row.checksum, row.content);
    }

    /** The whole release as one JSON document: the value of the event and the answer of the REST interface. */
    public byte[] document() {
        String tail =
                ",\"checksum\":\"" + checksum + "\",\"number\":" + number + ",\"publishedAt\":\"" + publishedAt + "\"}";
        ByteArrayOutputStream document = new ByteArrayOutputStream(content.length + 200);
        document.writeBytes("{\"catalogue\":".getBytes(StandardCharsets.UTF_8));
        document.writeBytes(content);
        document.writeBytes(tail.getBytes(StandardCharsets.UTF_8));
        return document.toByteArray();
    }

    /** The catalogue as a tree, to be compared. */
    JsonNode catalogue() {
        return CanonicalJson.read(content);
    }

    /** The digest of the checksum, in the form of HTTP's digest fields. */
    String digestBase64() {
        byte[] digest = HexFormat.of().parseHex(checksum.substring(checksum.indexOf(':') + 1));
        return Base64.getEncoder().encodeToString(digest);
    }
}
