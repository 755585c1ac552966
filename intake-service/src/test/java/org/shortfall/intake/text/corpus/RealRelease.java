package org.shortfall.intake.text.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shortfall.intake.text.TextReader;
import org.shortfall.intake.vocabulary.ReleaseRecord;
import org.shortfall.intake.vocabulary.Vocabulary;

/** The release that the knowledge-service builds from its tables: text is read with the words it will really have. */
final class RealRelease {

    private static final Path BUILT = Path.of("../knowledge-service/target/catalogue-released.v1.json");

    private final JsonNode catalogue;
    private final TextReader reader;
    private final Map<String, List<String>> implied = new HashMap<>();

    RealRelease() {
        try {
            byte[] bytes = Files.readAllBytes(BUILT);
            catalogue = JsonMapper.builder().build().readTree(bytes).path("catalogue");
            reader = switch (ReleaseRecord.read(bytes)) {
                case ReleaseRecord.Usable(Vocabulary vocabulary) -> new TextReader(vocabulary);
                case ReleaseRecord.Unusable(ReleaseRecord.Reason reason) ->
                    throw new IllegalStateException(reason.name());
            };
        } catch (IOException e) {
            throw new UncheckedIOException("no release built yet: run `mvn verify -am -pl intake-service`", e);
        }
        for (String list : List.of("symptoms", "terms")) {
            catalogue
                    .path(list)
                    .forEach(row -> row.path("implies")
                            .forEach(
                                    to -> implied.computeIfAbsent(row.path("id").asText(), any -> new ArrayList<>())
                                            .add(to.asText())));
        }
    }

    TextReader reader() {
        return reader;
    }

    /** Ids of all symptoms, terms, nutrients and laboratory tests. */
    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (String list : List.of("symptoms", "terms", "nutrients", "tests")) {
            catalogue.path(list).forEach(row -> ids.add(row.path("id").asText()));
        }
        return ids;
    }

    /** Every synonym of the release, in both languages. */
    List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        for (String list : List.of("symptoms", "terms")) {
            catalogue.path(list).forEach(row -> {
                row.path("synonyms").forEach(phrase -> phrases.add(phrase.asText()));
                row.path("synonymsDe").forEach(phrase -> phrases.add(phrase.asText()));
            });
        }
        return phrases;
    }

    /** These ids and all that they imply. */
    Set<String> withImplied(Set<String> ids) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (seen.add(id)) {
                open.addAll(implied.getOrDefault(id, List.of()));
            }
        }
        return seen;
    }
}
