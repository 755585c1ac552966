package org.shortfall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shortfall.local.demo.FirstReport;

@ExtendWith(RunningSystem.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstAdviceTest {

    private final Api api;
    private HttpResponse<String> accepted;
    private JsonNode advice;

    FirstAdviceTest(RunningSystem system) {
        api = system.api();
    }

    @BeforeAll
    void post_the_first_report() throws Exception {
        accepted = api.post(FirstReport.body(), UUID.randomUUID().toString());
        advice = api.adviceOn(accepted);
    }

    @Test
    void the_report_is_accepted_with_a_text_on_when_not_to_wait() {
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(accepted.body()).contains("\"safetyNet\"").contains("\"subject\"");
    }

    @Test
    void magnesium_vitamin_d_iron_and_b12_may_fall_short() {
        assertThat(advice.path("findings").findValuesAsText("nutrient"))
                .contains("magnesium", "vitamin_d", "iron", "vitamin_b12");
    }

    @Test
    void every_finding_has_reasons_and_every_verified_reason_has_its_sources() {
        assertThat(advice.path("findings")).isNotEmpty();
        for (JsonNode finding : advice.path("findings")) {
            assertThat(finding.path("for"))
                    .as(finding.path("nutrient").asText())
                    .isNotEmpty();
            for (JsonNode reason : finding.path("for")) {
                assertThat(reason.path("verified").asBoolean()
                                && reason.path("sources").isEmpty())
                        .as(reason.toString())
                        .isFalse();
                reason.path("sources").forEach(this::assertIsListed);
            }
        }
    }

    @Test
    void every_food_is_vegan() throws Exception {
        List<String> foods = new ArrayList<>();
        advice.path("recommendations")
                .forEach(item -> foods.addAll(item.path("foods").findValuesAsText("food")));

        assertThat(foods).isNotEmpty();
        for (String food : foods) {
            assertThat(api.get("/v1/catalogue/foods/" + food)
                            .path("tags")
                            .path("vegan")
                            .asBoolean())
                    .as(food)
                    .isTrue();
        }
    }

    @Test
    void it_says_what_it_is_not() {
        assertThat(advice.path("disclaimer").path("version").asInt()).isPositive();
        assertThat(advice.path("disclaimer").path("text").asText()).isNotBlank();
    }

    @Test
    void it_is_the_newest_in_the_subjects_history() throws Exception {
        JsonNode newest =
                api.get("/v1/subjects/demo-1/advice?limit=1").path("items").path(0);

        assertThat(newest).isEqualTo(advice);
    }

    @Test
    void one_leg_swollen_and_hot_after_surgery_is_urgent_and_nothing_is_recommended() throws Exception {
        JsonNode urgent = api.adviceOn(api.post(
                Reports.oneLegSwollenAfterSurgery("clot-1"), UUID.randomUUID().toString()));

        assertThat(urgent.path("triage").path("level").asText()).isIn("urgent", "emergency");
        assertThat(urgent.path("triage").path("because")).isNotEmpty();
        assertThat(urgent.path("outcome").asText()).isEqualTo("seek_care");
        assertThat(urgent.path("recommendations")).isEmpty();
        assertThat(urgent.path("guidance")).isEmpty();
    }

    private void assertIsListed(JsonNode source) {
        assertThat(advice.path("sources").path(source.asText()).path("url").asText())
                .as(source.asText())
                .startsWith("http");
    }
}
