package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shortfall.knowledge.table.CatalogueTables;

/** What a triage rule says is complete, agrees with the columns beside it, and names symptoms and terms that exist. */
final class RuleContentCheck implements Check {

    private static final Set<String> KEYS = Set.of(
            "id",
            "redFlagId",
            "name",
            "triage",
            "within",
            "message",
            "all",
            "any",
            "atLeast",
            "groups",
            "none",
            "profile",
            "conditions",
            "medications",
            "noneConditions",
            "noneMedications",
            "riskAny",
            "labs",
            "duration",
            "severityMin",
            "side",
            "onset",
            "course",
            "focus",
            "unknownOk");

    private record Ids(String field, Collection<String> ids) {}

    @Override
    public List<Finding> findings(Candidate candidate) {
        Set<String> symptoms = candidate.rows(CatalogueTables.SYMPTOMS).keySet();
        Set<String> terms = candidate.rows(CatalogueTables.TERMS).keySet();
        Set<String> tests = candidate.rows(CatalogueTables.TESTS).values().stream()
                .map(row -> Fields.text(row, "test"))
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        candidate.rows(CatalogueTables.RULES).forEach((id, row) -> {
            JsonNode content = row.path("content");
            form(id, row, findings);
            symptomIds(row).forEach(named -> unknown(id, named, symptoms, "symptoms", findings));
            termIds(content).forEach(named -> unknown(id, named, terms, "terms", findings));
            Ids results = new Ids("content", content.path("labs").findValuesAsText("test"));
            unknown(id, results, tests, "tests", findings);
        });
        return findings;
    }

    /** Whether the rule and its examples can be evaluated at all. */
    static boolean isReadable(ObjectNode row) {
        JsonNode range = row.at("/content/duration");
        boolean own = Stream.of("min", "max")
                .allMatch(
                        end -> !range.has(end) || Timespan.isOne(range.path(end).asText()));
        return own
                && row.findValues("evidence").stream()
                        .flatMap(evidence -> evidence.findValues("duration").stream())
                        .allMatch(duration -> Timespan.isOne(duration.asText()));
    }

    private static void form(String id, ObjectNode row, List<Finding> findings) {
        JsonNode content = row.path("content");
        for (String field : List.of("id", "name", "triage")) {
            if (!Fields.text(content, field).equals(Fields.text(row, field))) {
                findings.add(finding(id, "content", "content-differs", "content." + field + " differs from " + field));
            }
        }
        if (!Fields.text(content, "redFlagId").equals(Fields.text(row, "redFlag"))) {
            findings.add(finding(id, "content", "content-differs", "content.redFlagId differs from redFlag"));
        }
        if (Fields.text(content, "message").isBlank()) {
            findings.add(finding(id, "content", "missing-message", "content.message is what people read"));
        }
        if (!Timespan.isOne(Fields.text(content, "within"))) {
            findings.add(finding(id, "content", "bad-duration", "content.within is an ISO 8601 duration, as PT24H"));
        }
        if (!isReadable(row)) {
            findings.add(finding(id, "content", "bad-duration", "durations are ISO 8601, as P14D"));
        }
        if (Stream.of("all", "any", "groups", "labs").noneMatch(content::has)) {
            findings.add(finding(
                    id,
                    "content",
                    "no-symptom",
                    "a rule asks for symptoms in all, any or groups, or for results in labs"));
        }
        content.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                findings.add(finding(id, "content", "unknown-field", "content." + key + " is no key of a rule"));
            }
        });
    }

    private static List<Ids> symptomIds(ObjectNode row) {
        JsonNode content = row.path("content");
        List<Ids> ids = new ArrayList<>();
        List.of("all", "any", "none", "focus").forEach(key -> ids.add(new Ids("content", Fields.list(content, key))));
        content.path("groups").forEach(group -> ids.add(new Ids("content", Fields.list(group, "any"))));
        ids.add(new Ids("content", Fields.list(content.path("riskAny"), "symptoms")));
        ids.add(new Ids("examples", row.path("examples").findValuesAsText("symptom")));
        return ids;
    }

    private static List<Ids> termIds(JsonNode content) {
        List<Ids> ids = new ArrayList<>();
        for (String key : List.of("conditions", "medications")) {
            ids.add(new Ids("content", Fields.list(content, key)));
            ids.add(new Ids("content", Fields.list(content.path("riskAny"), key)));
        }
        ids.add(new Ids("content", Fields.list(content, "noneConditions")));
        ids.add(new Ids("content", Fields.list(content, "noneMedications")));
        return ids;
    }

    private static void unknown(String id, Ids named, Set<String> known, String what, List<Finding> findings) {
        named.ids().stream()
                .filter(name -> !known.contains(name))
                .distinct()
                .forEach(name -> findings.add(
                        finding(id, named.field(), "unknown-id", "there is no '" + name + "' among the " + what)));
    }

    private static Finding finding(String id, String field, String code, String message) {
        return new Finding(CatalogueTables.RULES, id, field, code, message);
    }
}
