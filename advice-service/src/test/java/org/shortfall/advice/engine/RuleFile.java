package org.shortfall.advice.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.shortfall.advice.RealRelease;
import org.shortfall.advice.catalogue.ElapsedTime;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.Profile.LifeStage;
import org.shortfall.advice.engine.Profile.Sex;

/** The catalogue's rule files, whose examples every rule must keep. */
final class RuleFile {

    private RuleFile() {}

    static List<JsonNode> rules() {
        List<JsonNode> rules = new ArrayList<>();
        for (String file : List.of("red_flag_rules.json", "routine_rules.json")) {
            RealRelease.rules(file).path("rules").forEach(rules::add);
        }
        return rules;
    }

    /** A report as the rule files write it. */
    static SymptomReport report(JsonNode example) {
        ReportBuilder report = ReportBuilder.aReport();
        for (JsonNode item : example.path("evidence")) {
            report.add(new Evidence(
                    item.path("symptom").asText(),
                    Evidence.State.valueOf(item.path("status").asText().toUpperCase(java.util.Locale.ROOT)),
                    item.has("severity") ? item.path("severity").intValue() : null,
                    item.has("duration")
                            ? ElapsedTime.parse(item.path("duration").asText())
                            : null,
                    text(item, "course"),
                    text(item, "onset"),
                    text(item, "side")));
        }
        JsonNode person = example.path("profile");
        if (person.has("ageYears")) {
            report.aged(new BigDecimal(person.path("ageYears").asText()).toPlainString());
        }
        if (person.has("sex")) {
            report.sex(Sex.valueOf(person.path("sex").asText().toUpperCase(java.util.Locale.ROOT)));
        }
        if (person.path("pregnant").asBoolean()) {
            report.stage(LifeStage.PREGNANCY);
        } else if (person.path("postpartum").asBoolean()) {
            report.stage(LifeStage.POSTPARTUM);
        } else if (person.has("pregnant")) {
            report.stage(LifeStage.NONE);
        }
        says(report, Heading.CONDITIONS, person.path("conditions"));
        says(report, Heading.FACTORS, person.path("lifestyle"));
        says(report, Heading.DIETS, person.path("diet"));
        says(report, Heading.MEDICATIONS, person.path("medications"));
        person.path("labs")
                .forEach(lab -> report.tested(
                        lab.path("test").asText(),
                        lab.path("value").asText(),
                        lab.path("unit").asText()));
        return report.build();
    }

    private static void says(ReportBuilder report, Heading heading, JsonNode ids) {
        if (ids.isArray()) {
            List<String> list = new ArrayList<>();
            ids.forEach(id -> list.add(id.asText()));
            report.says(heading, list.toArray(String[]::new));
        }
    }

    private static @org.jspecify.annotations.Nullable String text(JsonNode item, String field) {
        return item.has(field) ? item.path(field).asText() : null;
    }
}
