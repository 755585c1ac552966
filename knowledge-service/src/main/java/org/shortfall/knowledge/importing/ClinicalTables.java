package org.shortfall.knowledge.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Associations, risk factors, interactions, contraindications, tests, triage rules and guidance. */
final class ClinicalTables {

    private static final List<String> KEPT_APART =
            List.of("source_id", "verification", "positive_example", "negative_example");

    static final List<TableImport> ALL = List.of(
            TableImport.of(
                    "associations",
                    "association",
                    "nutrient, direction, symptom, strength, grade, note, sources, confidence, verification",
                    () -> sourced("nutrient_symptoms.csv", row -> new @Nullable Object[] {
                        row.text("nutrient_id"),
                        row.text("direction"),
                        row.text("symptom_id"),
                        row.text("strength"),
                        row.text("evidence_grade"),
                        row.optional("note")
                    })),
            TableImport.of(
                    "risk factors",
                    "risk_factor",
                    "nutrient, term, note, sources, confidence, verification",
                    () ->
                            sourced("risk_groups.csv", row -> new @Nullable Object[] {
                                row.text("nutrient_id"), row.text("term_id"), row.optional("note")
                            })),
            TableImport.of(
                    "interactions",
                    "interaction",
                    "nutrient, term, examples, effect, severity, action, sources, confidence, verification",
                    () -> sourced("drug_nutrient_interactions.csv", row -> new @Nullable Object[] {
                        row.text("nutrient_id"),
                        row.text("term_id"),
                        row.list("examples"),
                        row.text("effect"),
                        row.text("severity"),
                        row.optional("action")
                    })),
            TableImport.of(
                    "contraindications",
                    "contraindication",
                    "nutrient, term, form, gate, reason, sources, confidence, verification",
                    () -> sourced("contraindications.csv", row -> new @Nullable Object[] {
                        row.text("nutrient_id"),
                        row.text("term_id"),
                        row.text("form"),
                        row.text("gate"),
                        row.optional("reason")
                    })),
            TableImport.of(
                    "limits of laboratory tests",
                    "lab_test",
                    "test, nutrient, name, unit, threshold, interpretation, alternative_unit, loinc, loinc_name,"
                            + " loinc_unit_note, sources, confidence, verification",
                    () -> sourced("lab_tests.csv", row -> new @Nullable Object[] {
                        row.text("test_id"),
                        row.text("nutrient_id"),
                        row.text("test"),
                        row.optional("unit"),
                        row.optional("threshold"),
                        row.optional("interpretation"),
                        row.optional("alt_unit"),
                        row.optional("loinc"),
                        row.optional("loinc_name"),
                        row.optional("loinc_unit_note")
                    })),
            TableImport.of(
                    "triage rules",
                    "triage_rule",
                    "id, red_flag, name, triage, content, examples, sources, verification",
                    ClinicalTables::rules),
            TableImport.of(
                    "guidelines",
                    "guideline",
                    "id, kind, topic, statement, subject, value, unit, sources, confidence, verification",
                    () -> Resources.csv("diet_hydration_guidance.csv").stream().map(row -> new @Nullable Object[] {
                        row.text("guidance_id"),
                        row.text("kind"),
                        row.text("topic"),
                        row.text("statement"),
                        row.optional("subject"),
                        row.optional("value"),
                        row.optional("unit"),
                        row.sources(),
                        row.text("confidence"),
                        row.text("verification")
                    })));

    private ClinicalTables() {}

    /** The rows of a table with sources, confidence and verification behind. */
    static Stream<@Nullable Object[]> sourced(String table, Function<Row, @Nullable Object[]> values) {
        return Resources.csv(table).stream().map(row -> {
            @Nullable Object[] inner = values.apply(row);
            @Nullable Object[] all = Arrays.copyOf(inner, inner.length + 3);
            all[inner.length] = row.sources();
            all[inner.length + 1] = row.text("confidence");
            all[inner.length + 2] = row.text("verification");
            return all;
        });
    }

    private static Stream<@Nullable Object[]> rules() {
        return Stream.of("rules/red_flag_rules.json", "rules/routine_rules.json")
                .flatMap(file -> Resources.json(file).path("rules").valueStream())
                .map(ClinicalTables::rule);
    }

    private static @Nullable Object[] rule(JsonNode rule) {
        ObjectNode content = ((ObjectNode) CamelCase.keys(rule)).deepCopy();
        KEPT_APART.forEach(key -> content.remove(CamelCase.of(key)));
        ObjectNode examples = ((ObjectNode) rule).objectNode();
        examples.set("positive", rule.get("positive_example"));
        examples.set("negative", rule.get("negative_example"));
        String redFlag = rule.path("red_flag_id").asText("");
        return new @Nullable Object[] {
            rule.path("id").asText(),
            redFlag.isEmpty() ? null : redFlag,
            rule.path("name").asText(),
            rule.path("triage").asText(),
            new TableImport.Json(content.toString()),
            new TableImport.Json(examples.toString()),
            StreamSupport.stream(rule.path("source_id").spliterator(), false)
                    .map(JsonNode::asText)
                    .toArray(String[]::new),
            rule.path("verification").asText()
        };
    }
}
