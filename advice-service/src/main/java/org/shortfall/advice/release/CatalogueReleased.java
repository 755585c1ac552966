package org.shortfall.advice.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.shortfall.advice.catalogue.Content;
import org.shortfall.advice.event.EventJson;

/** A release as the knowledge-service publishes it; half a release, or a changed one, is never used. */
public record CatalogueReleased(int number, Content catalogue) {

    /** @throws IOException if the record is no release, or its checksum is not that of its content */
    public static CatalogueReleased read(byte[] value) throws IOException {
        JsonNode event = EventJson.tree(value);
        JsonNode content = event.path("catalogue");
        if (!event.path("number").canConvertToInt() || !content.isObject()) {
            throw new IOException("no catalogue release");
        }
        if (!event.path("checksum").asText().equals(checksum(content))) {
            throw new IOException("the checksum is not that of the content");
        }
        return new CatalogueReleased(event.path("number").intValue(), EventJson.read(content, Content.class));
    }

    /** SHA-256 over the content's canonical JSON: keys sorted, no blanks, numbers as written. */
    static String checksum(JsonNode content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(EventJson.write(content));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
