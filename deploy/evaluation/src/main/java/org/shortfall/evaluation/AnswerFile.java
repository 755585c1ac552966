package org.shortfall.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers as a file, one JSON object a line, as the reference scorer reads them. */
final class AnswerFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AnswerFile() {}

    static void write(Path file, Collection<Answer> answers) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Answer answer : answers) {
            lines.add(JSON.writeValueAsString(answer));
        }
        Files.write(file, lines);
    }

    static Map<String, Answer> read(Path file) throws IOException {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                Answer answer = parse(line);
                answers.put(answer.id(), answer);
            }
        }
        return answers;
    }

    private static Answer parse(String line) throws JsonProcessingException {
        return JSON.readValue(line, Answer.class);
    }
}
