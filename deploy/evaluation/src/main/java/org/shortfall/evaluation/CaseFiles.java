package org.shortfall.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The cases of a directory: every line of every {@code .jsonl} file in it, files by name. */
final class CaseFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CaseFiles() {}

    /**
     * @throws BrokenCase if a line is no case, or its id stands twice
     * @throws IOException if a file cannot be read
     */
    static List<Case> in(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(directory)) {
            files = entries.filter(file -> file.getFileName().toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        List<Case> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int n = 1; n <= lines.size(); n++) {
                if (!lines.get(n - 1).isBlank()) {
                    Case read = read(lines.get(n - 1), file, n);
                    if (!ids.add(read.id())) {
                        throw new BrokenCase(file, n, "the id " + read.id() + " stands a second time");
                    }
                    cases.add(read);
                }
            }
        }
        return cases;
    }

    private static Case read(String line, Path file, int n) {
        try {
            JsonNode row = JSON.readTree(line);
            return Case.of(row);
        } catch (JsonProcessingException e) {
            throw new BrokenCase(file, n, "not a JSON object on one line");
        } catch (IllegalArgumentException e) {
            throw new BrokenCase(file, n, String.valueOf(e.getMessage()));
        }
    }
}
