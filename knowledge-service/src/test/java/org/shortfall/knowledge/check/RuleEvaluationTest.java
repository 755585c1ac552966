package org.shortfall.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shortfall.knowledge.check.RuleEvaluation.Outcome;
import org.shortfall.knowledge.table.CatalogueTables;

class RuleEvaluationTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Rows CATALOGUE = new Rows()
            .with(CatalogueTables.SYMPTOMS, "{'id': 'headache_sudden', 'implies': ['headache']}")
            .with(CatalogueTables.SYMPTOMS, "{'id': 'kidney_stones', 'impliesTerms': ['kidney_stones']}")
            .with(CatalogueTables.TERMS, "{'id': 'lisinopril', 'implies': ['ace_inhibitor']}");

    @Test
    void all_of_all_and_as_many_of_any_as_asked_must_be_present() {
        String rule = "{'all': ['fever'], 'any': ['rash', 'vomiting', 'headache'], 'atLeast': 2}";
        assertThat(outcome(rule, "fever", "rash", "vomiting")).isEqualTo(Outcome.FULL);
        assertThat(outcome(rule, "fever", "rash")).isEqualTo(Outcome.SILENT);
        assertThat(outcome(rule, "rash", "vomiting")).isEqualTo(Outcome.SILENT);
    }

    @Test
    void what_a_symptom_implies_counts() {
        assertThat(outcome("{'all': ['headache']}", "headache_sudden")).isEqualTo(Outcome.FULL);
        assertThat(outcome("{'all': ['headache_sudden']}", "headache")).isEqualTo(Outcome.SILENT);
    }

    @Test
    void every_group_must_hold() {
        String rule = "{'groups': [{'any': ['a', 'b']}, {'any': ['b', 'c'], 'atLeast': 1}]}";
        assertThat(outcome(rule, "b")).isEqualTo(Outcome.FULL);
        assertThat(outcome(rule, "a")).isEqualTo(Outcome.SILENT);
    }

    @Test
    void an_ordinary_explanation_softens_and_never_silences() {
        String rule = "{'any': ['one_leg_swollen_hot'], 'none': ['insect_bite']}";
        assertThat(outcome(rule, "one_leg_swollen_hot", "insect_bite")).isEqualTo(Outcome.SOFTENED);
    }

    @Test
    void an_excluded_condition_or_medicine_softens_too() {
        String report = "{'evidence': [{'symptom': 'a', 'status': 'present'}],"
                + " 'profile': {'conditions': ['gout'], 'medications': ['lisinopril']}}";
        assertThat(evaluate("{'all': ['a'], 'noneConditions': ['gout']}", report))
                .isEqualTo(Outcome.SOFTENED);
        assertThat(evaluate("{'all': ['a'], 'noneMedications': ['ace_inhibitor']}", report))
                .isEqualTo(Outcome.SOFTENED);
    }

    @Test
    void a_medicine_reaches_the_rule_through_its_class_and_a_symptom_through_its_term() {
        String report = "{'evidence': [{'symptom': 'kidney_stones', 'status': 'present'}],"
                + " 'profile': {'medications': ['lisinopril']}}";
        assertThat(evaluate(
                        "{'any': ['kidney_stones'], 'medications': ['ace_inhibitor'], 'conditions': ['kidney_stones']}",
                        report))
                .isEqualTo(Outcome.FULL);
    }

    @Test
    void absent_and_unknown_symptoms_never_count() {
        assertThat(evaluate("{'all': ['a']}", "{'evidence': [{'symptom': 'a', 'status': 'absent'}]}"))
                .isEqualTo(Outcome.SILENT);
        assertThat(evaluate("{'all': ['a']}", "{'evidence': [{'symptom': 'a', 'status': 'unknown'}]}"))
                .isEqualTo(Outcome.SILENT);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"0.2, SILENT", "0.25, FULL", "4.9, FULL", "5, SILENT"})
    void ages_include_the_lower_end_and_exclude_the_upper(String age, Outcome outcome) {
        assertThat(evaluate(
                        "{'all': ['a'], 'profile': {'minAge': 0.25, 'maxAge': 5}}",
                        "{'evidence': [{'symptom': 'a', 'status': 'present'}], 'profile': {'ageYears': " + age + "}}"))
                .isEqualTo(outcome);
    }

    @Test
    void an_unknown_value_fails_unless_the_rule_says_that_it_may() {
        assertThat(outcome("{'all': ['a'], 'profile': {'minAge': 50}}", "a")).isEqualTo(Outcome.SILENT);
        assertThat(outcome("{'all': ['a'], 'profile': {'minAge': 50}, 'unknownOk': ['minAge']}", "a"))
                .isEqualTo(Outcome.FULL);
        assertThat(outcome("{'all': ['a'], 'duration': {'min': 'P7D'}}", "a")).isEqualTo(Outcome.SILENT);
        assertThat(outcome("{'all': ['a'], 'duration': {'min': 'P7D'}, 'unknownOk': ['duration']}", "a"))
                .isEqualTo(Outcome.FULL);
    }

    @Test
    void one_and_the_same_symptom_of_the_focus_meets_all_that_is_asked_of_it() {
        String rule = "{'all': ['a', 'b'], 'focus': ['a'], 'duration': {'max': 'PT48H'}, 'severityMin': 7}";
        assertThat(evaluate(rule, report("'duration': 'P2D', 'severity': 7", "")))
                .isEqualTo(Outcome.FULL);
        assertThat(evaluate(rule, report("'duration': 'P3D', 'severity': 7", "")))
                .isEqualTo(Outcome.SILENT);
        assertThat(evaluate(rule, report("'duration': 'P2D'", "'severity': 9"))).isEqualTo(Outcome.SILENT);
        assertThat(evaluate(rule, report("", "'duration': 'P2D', 'severity': 9")))
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void left_and_right_are_one_side() {
        assertThat(evaluate("{'any': ['a'], 'side': 'one'}", report("'side': 'left'", "")))
                .isEqualTo(Outcome.FULL);
        assertThat(evaluate("{'any': ['a'], 'side': 'one'}", report("'side': 'both'", "")))
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void any_kind_of_risk_is_enough() {
        String rule =
                "{'any': ['a'], 'riskAny': {'conditions': ['cancer'], 'symptoms': ['b'], 'profile': [{'pregnant': true}]}}";
        assertThat(outcome(rule, "a")).isEqualTo(Outcome.SILENT);
        assertThat(outcome(rule, "a", "b")).isEqualTo(Outcome.FULL);
        assertThat(evaluate(
                        rule, "{'evidence': [{'symptom': 'a', 'status': 'present'}], 'profile': {'pregnant': true}}"))
                .isEqualTo(Outcome.FULL);
    }

    private static String report(String ofA, String ofB) {
        return "{'evidence': [{'symptom': 'a', 'status': 'present'" + (ofA.isEmpty() ? "" : ", " + ofA)
                + "}, {'symptom': 'b', 'status': 'present'" + (ofB.isEmpty() ? "" : ", " + ofB) + "}]}";
    }

    private static Outcome outcome(String rule, String... present) {
        StringBuilder evidence = new StringBuilder();
        for (String symptom : present) {
            evidence.append(evidence.isEmpty() ? "" : ", ")
                    .append("{'symptom': '")
                    .append(symptom)
                    .append("', 'status': 'present'}");
        }
        return evaluate(rule, "{'evidence': [" + evidence + "]}");
    }

    private static Outcome evaluate(String rule, String report) {
        Implications symptoms = new Implications(CATALOGUE.rows(CatalogueTables.SYMPTOMS));
        Implications terms = new Implications(CATALOGUE.rows(CatalogueTables.TERMS));
        return new RuleEvaluation(
                        json(rule),
                        RuleReport.of(json(report), symptoms, terms, CATALOGUE.rows(CatalogueTables.SYMPTOMS)),
                        symptoms)
                .outcome();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
