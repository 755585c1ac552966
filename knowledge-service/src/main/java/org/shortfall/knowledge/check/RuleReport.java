package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule's example as a report: the present evidence, every symptom that it implies, and all that was said of the
 * person, with what that implies. As in the engine, a symptom that also is a fact about the person counts as one.
 */
record RuleReport(List<JsonNode> present, Set<String> symptoms, Set<String> said, JsonNode person) {

    static RuleReport of(JsonNode example, Implications symptoms, Implications terms, Map<String, ObjectNode> rows) {
        List<JsonNode> present = new ArrayList<>();
        example.path("evidence").forEach(item -> {
            if (Fields.text(item, "status").equals("present")) {
                present.add(item);
            }
        });
        Set<String> reached = symptoms.closure(
                present.stream().map(item -> Fields.text(item, "symptom")).toList());
        JsonNode person = example.path("profile");
        Set<String> said = new HashSet<>();
        Stream.of("conditions", "lifestyle", "diet", "medications")
                .forEach(heading -> said.addAll(Fields.list(person, heading)));
        reached.stream().map(rows::get).forEach(row -> {
            if (row != null) {
                said.addAll(Fields.list(row, "impliesTerms"));
            }
        });
        if (person.path("pregnant").asBoolean()) {
            said.add("pregnancy");
        }
        return new RuleReport(present, reached, terms.closure(said), person);
    }
}
