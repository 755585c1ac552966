package org.shortfall.intake.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(IntakeSystem.class)
class BadInputTest {

    ReportTopic topic;

    @BeforeEach
    void look() {
        Reports.awaitReady();
        topic = new ReportTopic();
    }

    @AfterEach
    void close() {
        topic.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                report("{}", "/subjectId", "missing-field"),
                report("{}", "/evidence", "missing-field"),
                report("[]", "", "wrong-type"),
                report("\"x\"", "", "wrong-type"),
                report("null", "", "wrong-type"),
                with("\"colour\":\"MARKER\"", "/colour", "unknown-field"),
                with("\"MARKER with blanks\":1", "", "unknown-field"),
                with("\"text\":\"\"", "/text", "too-short"),
                with("\"text\":7", "/text", "wrong-type"),
                with("\"text\":\"" + "MARKER ".repeat(600) + "\"", "/text", "too-long"),
                with("\"reportId\":\"a b\"", "/reportId", "invalid-format"),
                with("\"reportId\":\"\"", "/reportId", "invalid-format"),
                with("\"reportId\":\"abc\\n\"", "/reportId", "invalid-format"),
                with("\"reportedAt\":\"yesterday\"", "/reportedAt", "invalid-format"),
                with("\"reportedAt\":\"2026-02-30T00:00:00Z\"", "/reportedAt", "invalid-format"),
                with("\"reportedAt\":\"2026-11-23T07:30:00\"", "/reportedAt", "invalid-format"),
                with("\"reportedAt\":\"2999-01-01T00:00:00Z\"", "/reportedAt", "from-the-future"),
                with("\"locale\":\"english!\"", "/locale", "invalid-format"),
                with("\"region\":\"gb\"", "/region", "invalid-format"),
                with("\"region\":\"XX\"", "/region", "unknown-region"),
                subject("\"\"", "too-short"),
                subject("\"" + "x".repeat(129) + "\"", "too-long"),
                subject("\"a\\u0000b\"", "invalid-format"),
                subject("\"abc\\n\"", "invalid-format"),
                subject("\"a\\u202eb\"", "invalid-format"),
                subject("7", "wrong-type"),
                subject("null", "wrong-type"),
                evidence("", "/evidence", "too-few"),
                evidence(
                        ("{\"symptom\":\"headache\",\"state\":\"present\"},".repeat(200)
                                + "{\"symptom\":\"headache\",\"state\":\"present\"}"),
                        "/evidence",
                        "too-many"),
                evidence("7", "/evidence/0", "wrong-type"),
                evidence("{\"state\":\"present\"}", "/evidence/0/symptom", "missing-field"),
                evidence("{\"symptom\":\"headache\"}", "/evidence/0/state", "missing-field"),
                symptom("\"severity\":11", "/severity", "out-of-range"),
                symptom("\"severity\":-1", "/severity", "out-of-range"),
                symptom("\"severity\":1e30", "/severity", "out-of-range"),
                symptom("\"severity\":6.5", "/severity", "wrong-type"),
                symptom("\"severity\":\"6\"", "/severity", "wrong-type"),
                symptom("\"duration\":\"3 weeks\"", "/duration", "invalid-format"),
                symptom("\"duration\":\"P\"", "/duration", "invalid-format"),
                symptom("\"duration\":\"PT\"", "/duration", "invalid-format"),
                symptom("\"duration\":\"P-3W\"", "/duration", "invalid-format"),
                symptom("\"course\":\"odd\"", "/course", "not-one-of"),
                symptom("\"onset\":\"odd\"", "/onset", "not-one-of"),
                symptom("\"side\":\"odd\"", "/side", "not-one-of"),
                symptom("\"context\":[\"odd\"]", "/context/0", "not-one-of"),
                symptom("\"context\":[\"night\",\"night\"]", "/context", "duplicate-item"),
                symptom("\"source\":\"parsed\"", "/source", "unknown-field"),
                evidence("{\"symptom\":\"headache\",\"state\":\"maybe\"}", "/evidence/0/state", "not-one-of"),
                evidence("{\"symptom\":\"leg_cramp\",\"state\":\"present\"}", "/evidence/0/symptom", "unknown-symptom"),
                evidence("{\"symptom\":\"Headache\",\"state\":\"present\"}", "/evidence/0/symptom", "unknown-symptom"),
                evidence(
                        "{\"symptom\":\"headache\",\"state\":\"absent\",\"severity\":3}",
                        "/evidence/0/severity",
                        "impossible-combination"),
                evidence(
                        "{\"symptom\":\"headache\",\"state\":\"present\"},{\"symptom\":\"headache\",\"state\":\"absent\"}",
                        "/evidence/1/state",
                        "contradiction"),
                profile("\"age\":{\"value\":-1,\"unit\":\"years\"}", "/age/value", "out-of-range"),
                profile("\"age\":{\"value\":131,\"unit\":\"years\"}", "/age/value", "out-of-range"),
                profile("\"age\":{\"value\":1561,\"unit\":\"months\"}", "/age/value", "out-of-range"),
                profile("\"age\":{\"value\":1.5,\"unit\":\"years\"}", "/age/value", "wrong-type"),
                profile("\"age\":{\"value\":3}", "/age/unit", "missing-field"),
                profile("\"age\":34", "/age", "wrong-type"),
                profile("\"sex\":\"x\"", "/sex", "not-one-of"),
                profile("\"sex\":null", "/sex", "wrong-type"),
                profile("\"sex\":\"male\",\"lifeStage\":\"pregnancy\"", "/lifeStage", "impossible-combination"),
                profile(
                        "\"age\":{\"value\":3,\"unit\":\"years\"},\"lifeStage\":\"lactation\"",
                        "/lifeStage",
                        "impossible-combination"),
                profile("\"sex\":\"male\",\"factors\":[\"pregnant\"]", "/factors/0", "impossible-combination"),
                profile("\"lifeStage\":\"none\",\"conditions\":[\"Pregnancy\"]", "/conditions/0", "contradiction"),
                profile("\"lifeStage\":\"none\",\"factors\":[\"pregnant\"]", "/factors/0", "contradiction"),
                profile("\"diets\":\"vegan\"", "/diets", "wrong-type"),
                profile("\"diets\":[7]", "/diets/0", "wrong-type"),
                profile("\"diets\":[\"\"]", "/diets/0", "too-short"),
                profile("\"diets\":[\"" + "x".repeat(201) + "\"]", "/diets/0", "too-long"),
                profile("\"weight\":70", "/weight", "unknown-field"),
                profile("\"supplements\":[{\"nutrient\":\"magnesum\"}]", "/supplements/0/nutrient", "unknown-nutrient"),
                profile(
                        "\"supplements\":[{\"nutrient\":\"magnesium\",\"amount\":{\"value\":0,\"unit\":\"mg\"}}]",
                        "/supplements/0/amount/value",
                        "out-of-range"),
                profile(
                        "\"supplements\":[{\"nutrient\":\"magnesium\",\"amount\":{\"value\":3,\"unit\":\"spoon\"}}]",
                        "/supplements/0/amount/unit",
                        "not-one-of"),
                profile(
                        "\"supplements\":[{\"nutrient\":\"magnesium\",\"per\":\"hour\"}]",
                        "/supplements/0/per",
                        "not-one-of"),
                profile(
                        "\"labs\":[{\"test\":\"ferritin\",\"value\":-1,\"unit\":\"ug/L\"}]",
                        "/labs/0/value",
                        "out-of-range"),
                profile("\"labs\":[{\"test\":\"ferritin\",\"value\":1}]", "/labs/0/unit", "missing-field"),
                profile(
                        "\"labs\":[{\"test\":\"ferritin\",\"value\":1,\"unit\":\"ug/L\",\"takenAt\":\"2999-01-01\"}]",
                        "/labs/0/takenAt",
                        "from-the-future"),
                profile(
                        "\"labs\":[{\"test\":\"ferritin\",\"value\":1,\"unit\":\"ug/L\",\"takenAt\":\"2026-13-01\"}]",
                        "/labs/0/takenAt",
                        "invalid-format"));
    }

    @ParameterizedTest(name = "{2} at {1}")
    @MethodSource("faults")
    void every_fault_has_its_code_and_place_and_nothing_is_published(String body, String pointer, String code) {
        Response answer = Reports.post(body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo("invalid-report");
        assertThat(answer.<List<java.util.Map<String, Object>>>path("errors"))
                .extracting(fault -> fault.get("pointer"), fault -> fault.get("code"))
                .contains(tuple(pointer, code));
        assertThat(answer.asString())
                .doesNotContain("MARKER")
                .doesNotContain("odd")
                .doesNotContain("yesterday");
        assertThat(topic.published()).isEmpty();
    }

    @Test
    void all_faults_of_a_report_are_in_one_answer_with_near_codes() {
        Response answer = Reports.post("""
                {"subjectId":"p","extra":1,"reportedAt":"2999-01-01T00:00:00Z",
                 "evidence":[{"symptom":"leg_cramp","state":"present","severity":11}],"profile":{"age":{"value":-1,"unit":"years"}}}""");

        assertThat(answer.<List<String>>path("errors.code"))
                .containsExactlyInAnyOrder(
                        "unknown-field", "from-the-future", "unknown-symptom", "out-of-range", "out-of-range");
        assertThat(answer.<List<List<String>>>path("errors.near").stream()
                        .filter(near -> near != null)
                        .toList())
                .containsExactly(List.of("leg_cramps", "foot_toe_cramps"));
        assertThat(topic.published()).isEmpty();
    }

    private static Arguments report(String body, String pointer, String code) {
        return Arguments.of(body, pointer, code);
    }

    private static Arguments with(String field, String pointer, String code) {
        return Arguments.of(
                Reports.MINIMAL.replaceFirst("}$", java.util.regex.Matcher.quoteReplacement("," + field + "}")),
                pointer,
                code);
    }

    private static Arguments subject(String value, String code) {
        return Arguments.of(Reports.MINIMAL.replace("\"p-41\"", value), "/subjectId", code);
    }

    private static Arguments evidence(String items, String pointer, String code) {
        return Arguments.of("{\"subjectId\":\"p-41\",\"evidence\":[%s]}".formatted(items), pointer, code);
    }

    private static Arguments symptom(String field, String pointer, String code) {
        return evidence(
                "{\"symptom\":\"headache\",\"state\":\"present\",%s}".formatted(field), "/evidence/0" + pointer, code);
    }

    private static Arguments profile(String fields, String pointer, String code) {
        return with("\"profile\":{%s}".formatted(fields), "/profile" + pointer, code);
    }
}
