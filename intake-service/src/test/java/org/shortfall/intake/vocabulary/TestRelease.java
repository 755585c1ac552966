package org.shortfall.intake.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import org.shortfall.intake.json.CanonicalJson;

/** The small catalogue of the tests, as a record of the topic and as a vocabulary. */
public final class TestRelease {

    private TestRelease() {}

    /** A whole release with a right checksum. */
    public static byte[] record(int number) {
        return record(number, catalogue());
    }

    static byte[] record(int number, JsonNode catalogue) {
        ObjectNode release = ReleaseRecord.EXACT.createObjectNode();
        release.put("number", number);
        release.put("publishedAt", "2026-11-24T00:00:00Z");
        release.put("checksum", "sha256:" + HexFormat.of().formatHex(CanonicalJson.sha256(catalogue)));
        release.set("catalogue", catalogue);
        return release.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static Vocabulary vocabulary() {
        return switch (ReleaseRecord.read(record(1))) {
            case ReleaseRecord.Usable(Vocabulary vocabulary) -> vocabulary;
            case ReleaseRecord.Unusable(ReleaseRecord.Reason reason) -> throw new IllegalStateException(reason.name());
        };
    }

    static JsonNode catalogue() {
        try (InputStream in = Objects.requireNonNull(TestRelease.class.getResourceAsStream("/catalogue.json"))) {
            return ReleaseRecord.EXACT.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
