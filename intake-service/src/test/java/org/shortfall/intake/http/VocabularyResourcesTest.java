package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shortfall.intake.vocabulary.TestRelease;

@QuarkusTest
@WithTestResource(IntakeSystem.class)
class VocabularyResourcesTest {

    @BeforeEach
    void ready() {
        Reports.awaitReady();
    }

    @Test
    void symptoms_are_listed_by_id_page_after_page() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Response page =
                    given().queryParam("limit", 4).queryParam("cursor", cursor).get("/v1/symptoms");
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(ids)
                .containsExactly(
                        "fatigue",
                        "foot_toe_cramps",
                        "headache",
                        "leg_cramps",
                        "nocturnal_leg_cramps",
                        "restless_legs");
    }

    @Test
    void a_search_narrows_the_list() {
        assertThat(given().get("/v1/symptoms?q=CRAMP").<List<String>>path("items.id"))
                .containsExactly("foot_toe_cramps", "leg_cramps", "nocturnal_leg_cramps");
        assertThat(given().get("/v1/vocabulary/medication?q=zest").<List<String>>path("items.id"))
                .containsExactly("lisinopril");
    }

    @Test
    void a_symptom_is_found_by_its_code_and_an_unknown_one_answers_with_near_codes() {
        assertThat(given().get("/v1/symptoms/leg_cramps").<String>path("name")).isEqualTo("Leg cramps");
        Response unknown = given().get("/v1/symptoms/leg_cramp");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.<String>path("code")).isEqualTo("unknown-symptom");
        assertThat(unknown.<List<String>>path("near")).contains("leg_cramps");
    }

    @Test
    void an_unknown_kind_answers_with_the_kinds() {
        Response unknown = given().get("/v1/vocabulary/planet");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.<List<String>>path("kinds")).contains("condition", "medication");
    }

    @Test
    void the_checksum_is_the_etag_and_a_copy_at_hand_is_304() {
        String tag = given().get("/v1/symptoms").header("ETag");

        assertThat(tag).startsWith("\"sha256:");
        for (String path : new String[] {"/v1/symptoms", "/v1/symptoms/fatigue", "/v1/vocabulary/diet"}) {
            assertThat(given().header("If-None-Match", tag).get(path).statusCode())
                    .isEqualTo(304);
            assertThat(given().header("If-None-Match", "\"other\"").get(path).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void parameters_that_cannot_be_used_are_400() {
        for (String query : new String[] {"limit=0", "limit=501", "limit=x", "cursor=*"}) {
            Response answer = given().get("/v1/symptoms?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.<String>path("code")).isEqualTo("invalid-parameter");
        }
    }

    @Test
    void a_newer_release_is_taken_and_what_is_broken_or_withdrawn_is_passed_over() {
        String bootstrapServers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        ReportTopic.publishRelease(bootstrapServers, null);
        ReportTopic.publishRelease(
                bootstrapServers, "{\"number\":9,\"checksum\":\"sha256:00\",\"catalogue\":{}}".getBytes(UTF_8));
        ReportTopic.publishRelease(bootstrapServers, new byte[] {(byte) 0xff});
        ReportTopic.publishRelease(bootstrapServers, TestRelease.record(2));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/q/health/ready").asString().contains("\"release\": 2"));
        assertThat(given().get("/v1/symptoms/fatigue").statusCode()).isEqualTo(200);
    }
}
