package org.shortfall.intake.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules on the list of symptoms. */
final class EvidenceChecks {

    /** Looking for near codes takes time; a report with more unknown ones than this is not written by hand. */
    private static final int SUGGEST_FOR = 5;

    private EvidenceChecks() {}

    static Stream<Fault> symptomsAreInTheVocabulary(JsonNode report, ReportCheck.Knowledge knowledge) {
        AtomicInteger unknown = new AtomicInteger();
        return items(report)
                .filter(item -> !item.symptom().isEmpty())
                .filter(item -> knowledge.vocabulary().symptom(item.symptom()).isEmpty())
                .map(item -> new Fault(
                        item.pointer() + "/symptom",
                        "unknown-symptom",
                        "No symptom has this code. Take one of GET /v1/symptoms; codes that may be meant are in near.",
                        unknown.incrementAndGet() <= SUGGEST_FOR
                                ? knowledge.vocabulary().symptomsNear(item.symptom())
                                : List.of()));
    }

    static Stream<Fault> noSymptomIsBothPresentAndAbsent(JsonNode report, ReportCheck.Knowledge knowledge) {
        Map<String, String> stateOf = new HashMap<>();
        return items(report)
                .filter(item -> !item.symptom().isEmpty() && !item.state().isEmpty())
                .filter(item -> {
                    @Nullable String before = stateOf.putIfAbsent(item.symptom(), item.state());
                    return before != null && !before.equals(item.state());
                })
                .map(item -> new Fault(
                        item.pointer() + "/state",
                        "contradiction",
                        "The same symptom stands above with another state. Send it once."));
    }

    static Stream<Fault> onlyPresentSymptomsHaveASeverity(JsonNode report, ReportCheck.Knowledge knowledge) {
        return items(report)
                .filter(item -> item.state().equals("absent"))
                .filter(item -> item.node().path("severity").asInt() > 0)
                .map(
                        item -> new Fault(
                                item.pointer() + "/severity",
                                "impossible-combination",
                                "A symptom that is absent has no severity. Leave the severity out, or set the state to present."));
    }

    private record Item(String pointer, JsonNode node, String symptom, String state) {}

    private static Stream<Item> items(JsonNode report) {
        JsonNode evidence = report.path("evidence");
        return IntStream.range(0, evidence.isArray() ? evidence.size() : 0)
                .filter(i -> evidence.get(i).isObject())
                .mapToObj(i -> new Item(
                        "/evidence/" + i,
                        evidence.get(i),
                        evidence.get(i).path("symptom").asText(""),
                        evidence.get(i).path("state").asText("")));
    }
}
