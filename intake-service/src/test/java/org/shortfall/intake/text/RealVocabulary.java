package org.shortfall.intake.text;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shortfall.intake.vocabulary.Catalogue;
import org.shortfall.intake.vocabulary.Vocabulary;

/** The vocabulary of the real release, as the knowledge-service's tests wrote it, and a reader of it. */
public final class RealVocabulary {

    private static final Path RELEASE = Path.of("../knowledge-service/target/catalogue-released.v1.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public static final Vocabulary VOCABULARY = load();
    public static final TextReader READER = new TextReader(VOCABULARY);

    private RealVocabulary() {}

    private static Vocabulary load() {
        try {
            JsonNode release = JSON.readTree(Files.readString(RELEASE));
            return new Vocabulary(
                    release.path("number").asInt(),
                    release.path("checksum").asText(),
                    JSON.treeToValue(release.path("catalogue"), Catalogue.class));
        } catch (IOException e) {
            throw new UncheckedIOException("build knowledge-service first: its tests write the release", e);
        }
    }
}
