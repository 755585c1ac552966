package org.shortfall.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published case: what a person says, and what is expected of the answer.
 *
 * @param headline whether it counts in the figures that may be published
 */
record Case(String id, Set set, boolean headline, Person person, List<Phrase> phrases, Expected expected) {

    private static final List<String> LISTS = List.of("diet", "conditions", "medications", "lifestyle");
    private static final Map<String, String> SEVERITIES = Map.of("mild", "3/10", "moderate", "5/10", "severe", "8/10");

    /** Deficiency or excess, safety, or control. */
    enum Set {
        A,
        B,
        C
    }

    Case {
        phrases = List.copyOf(phrases);
    }

    /** @throws IllegalArgumentException with what is wrong, if the row is no case */
    static Case of(JsonNode row) {
        for (String field : List.of("id", "set", "expected")) {
            if (!row.hasNonNull(field)) {
                throw new IllegalArgumentException(
                        "a case has the fields id, set and expected; \"" + field + "\" is missing");
            }
        }
        Case read = new Case(
                row.get("id").asText(),
                Set.valueOf(row.get("set").asText()),
                row.path("headline").asBoolean(),
                Person.of(row),
                phrases(row),
                Expected.of(row.get("expected")));
        read.requireLabels();
        return read;
    }

    private void requireLabels() {
        boolean complete = switch (set) {
            case A -> expected.direction() != null && !expected.primary().isEmpty() && expected.lowest() != null;
            case B -> expected.triage() != null && expected.lowest() != null && expected.highest() != null;
            case C -> expected.highest() != null;
        };
        if (!complete) {
            throw new IllegalArgumentException("the expected fields of set " + set + " are not complete");
        }
    }

    /** The whole text, one line per phrase. */
    String text() {
        return phrases.stream().map(Phrase::line).collect(Collectors.joining("\n"));
    }

    private static List<Phrase> phrases(JsonNode row) {
        List<Phrase> phrases = new ArrayList<>();
        for (String field : LISTS) {
            row.path(field).forEach(said -> phrases.add(new Phrase(field, line(said.asText()))));
        }
        row.path("symptoms").forEach(symptom -> phrases.add(new Phrase("symptoms", symptom(symptom))));
        row.path("symptoms_absent")
                .forEach(said -> phrases.add(new Phrase("symptoms_absent", "no " + line(said.asText()))));
        String free = line(row.path("free_text").asText());
        if (!free.isEmpty()) {
            phrases.add(new Phrase("free_text", free));
        }
        return phrases;
    }

    private static String symptom(JsonNode symptom) {
        String severity = symptom.path("severity").asText();
        return Stream.of(
                        symptom.path("text").asText(),
                        symptom.path("duration").asText(),
                        symptom.path("side").asText(),
                        SEVERITIES.getOrDefault(severity, severity))
                .map(Case::line)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String line(String said) {
        return said.replaceAll("\\s+", " ").strip();
    }
}
