package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds one triage rule against one report. Only present evidence can make a rule hold; a value that is not known fails
 * unless the rule says that it may be unknown. An ordinary explanation that the rule lists lowers its level by one and
 * never silences it, and so do conditions and medicines that it excludes.
 */
record RuleEvaluation(JsonNode rule, RuleReport report, Implications implications) {

    /** What a rule makes of a report. */
    enum Outcome {
        SILENT,
        SOFTENED,
        FULL
    }

    Outcome outcome() {
        if (!symptomsHold() || !resultsHold() || !personHolds() || !riskHolds() || !evidenceHolds()) {
            return Outcome.SILENT;
        }
        boolean softened = anyOf("none", report.symptoms())
                || anyOf("noneConditions", report.said())
                || anyOf("noneMedications", report.said());
        return softened ? Outcome.SOFTENED : Outcome.FULL;
    }

    private boolean symptomsHold() {
        return report.symptoms().containsAll(Fields.list(rule, "all"))
                && (!rule.has("any") || atLeast(rule))
                && stream("groups").allMatch(this::atLeast);
    }

    /** One result in one of the ranges, in the unit of the range: from {@code from} on, or below {@code below}. */
    private boolean resultsHold() {
        return !rule.has("labs")
                || stream("labs")
                        .anyMatch(range -> StreamSupport.stream(
                                        report.person().path("labs").spliterator(), false)
                                .filter(lab -> lab.path("test").equals(range.path("test"))
                                        && lab.path("unit").equals(range.path("unit")))
                                .map(lab -> lab.path("value").decimalValue())
                                .anyMatch(value -> (!range.has("from")
                                                || value.compareTo(range.path("from")
                                                                .decimalValue())
                                                        >= 0)
                                        && (!range.has("below")
                                                || value.compareTo(range.path("below")
                                                                .decimalValue())
                                                        < 0)));
    }

    private boolean atLeast(JsonNode group) {
        long count = Fields.list(group, "any").stream()
                .distinct()
                .filter(report.symptoms()::contains)
                .count();
        return count >= group.path("atLeast").asInt(1);
    }

    private boolean personHolds() {
        return fits(rule.path("profile"), unknownOk())
                && (!rule.has("conditions") || anyOf("conditions", report.said()))
                && (!rule.has("medications") || anyOf("medications", report.said()));
    }

    private boolean riskHolds() {
        JsonNode risk = rule.path("riskAny");
        return risk.isMissingNode()
                || Stream.of("conditions", "medications")
                        .flatMap(kind -> Fields.list(risk, kind).stream())
                        .anyMatch(report.said()::contains)
                || Fields.list(risk, "symptoms").stream().anyMatch(report.symptoms()::contains)
                || StreamSupport.stream(risk.path("profile").spliterator(), false)
                        .anyMatch(pattern -> fits(pattern, List.of()));
    }

    /** Whether the person is as the pattern asks: ages in years, the upper end excluded; else equal or one of a list. */
    private boolean fits(JsonNode pattern, List<String> unknownOk) {
        return pattern.properties().stream().allMatch(entry -> {
            String key = entry.getKey();
            JsonNode want = entry.getValue();
            JsonNode have = report.person().path(key.endsWith("Age") ? "ageYears" : key);
            if (have.isMissingNode()) {
                return unknownOk.contains(key);
            }
            return switch (key) {
                case "minAge" -> have.decimalValue().compareTo(want.decimalValue()) >= 0;
                case "maxAge" -> have.decimalValue().compareTo(want.decimalValue()) < 0;
                default ->
                    want.isArray()
                            ? StreamSupport.stream(want.spliterator(), false).anyMatch(have::equals)
                            : have.equals(want);
            };
        });
    }

    /** One and the same present symptom of the focus meets all of duration, severity, side, onset and course. */
    private boolean evidenceHolds() {
        if (Stream.of("duration", "severityMin", "side", "onset", "course").noneMatch(rule::has)) {
            return true;
        }
        Set<String> focus = Set.copyOf(focus());
        return report.present().stream()
                .filter(item -> implications.closure(List.of(Fields.text(item, "symptom"))).stream()
                        .anyMatch(focus::contains))
                .anyMatch(this::evidenceFits);
    }

    private List<String> focus() {
        if (rule.has("focus")) {
            return Fields.list(rule, "focus");
        }
        List<String> all = new ArrayList<>(Fields.list(rule, "all"));
        all.addAll(Fields.list(rule, "any"));
        stream("groups").forEach(group -> all.addAll(Fields.list(group, "any")));
        return all;
    }

    private boolean evidenceFits(JsonNode item) {
        return said(item, "duration", rule.has("duration"), value -> lasts(Timespan.parse(value.asText())))
                && said(
                        item,
                        "severity",
                        rule.has("severityMin"),
                        value -> value.asInt() >= rule.path("severityMin").asInt())
                && said(
                        item,
                        "side",
                        rule.has("side"),
                        value -> (value.asText().equals("both") ? "both" : "one").equals(Fields.text(rule, "side")))
                && said(item, "onset", rule.has("onset"), value -> value.equals(rule.path("onset")))
                && said(item, "course", rule.has("course"), value -> value.equals(rule.path("course")));
    }

    private boolean said(JsonNode item, String key, boolean isAsked, Predicate<JsonNode> fits) {
        if (!isAsked) {
            return true;
        }
        return item.has(key) ? fits.test(item.path(key)) : unknownOk().contains(key);
    }

    private boolean lasts(Duration duration) {
        JsonNode range = rule.path("duration");
        return (!range.has("min") || duration.compareTo(Timespan.parse(Fields.text(range, "min"))) >= 0)
                && (!range.has("max") || duration.compareTo(Timespan.parse(Fields.text(range, "max"))) <= 0);
    }

    private boolean anyOf(String field, Set<String> have) {
        return Fields.list(rule, field).stream().anyMatch(have::contains);
    }

    private List<String> unknownOk() {
        return Fields.list(rule, "unknownOk");
    }

    private Stream<JsonNode> stream(String field) {
        return StreamSupport.stream(rule.path(field).spliterator(), false);
    }
}
