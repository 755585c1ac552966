package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(IntakeSystem.class)
class ReportsResourceTest {

    private static final int PARTITIONS = 12;

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

    @Test
    void an_accepted_report_is_in_the_topic_as_a_cloud_event_in_the_subjects_partition() throws IOException {
        Response answer = Reports.post(Reports.FULL);

        assertThat(answer.statusCode()).isEqualTo(202);
        String reportId = answer.path("reportId");
        String subject = answer.path("subject");
        assertThat(answer.header("Location")).isEqualTo("/v1/advice/" + reportId);
        assertThat(answer.header("Idempotency-Key")).isEqualTo("mine-1");
        assertThat(answer.<String>path("safetyNet")).isEqualTo("TEST SAFETY NET de");
        assertThat(answer.<List<String>>path("unrecognised.pointer")).containsExactly("/profile/medications/1");

        ConsumerRecord<String, byte[]> record = onlyRecord();
        assertThat(record.key()).isEqualTo(subject);
        assertThat(record.partition())
                .isEqualTo(Utils.toPositive(Utils.murmur2(subject.getBytes(StandardCharsets.UTF_8))) % PARTITIONS);
        assertThat(header(record, "content-type")).isEqualTo("application/json");
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).isEqualTo("org.shortfall.symptom-reported.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/intake-service");
        assertThat(header(record, "ce_id")).isEqualTo(reportId);
        assertThat(header(record, "ce_time")).endsWith("Z");
        assertThat(record.headers()).hasSize(6);

        JsonNode event = new ObjectMapper().readTree(record.value());
        assertThat(event.path("reportId").asText()).isEqualTo(reportId);
        assertThat(event.path("reportedAt").asText()).isEqualTo("2026-11-23T07:30:00Z");
        assertThat(event.path("catalogueRelease").asInt()).isPositive();
        assertThat(event.at("/profile/medications/0").asText()).isEqualTo("metformin");
        assertThat(event.toString()).doesNotContain("p-41").doesNotContain("never heard of");
    }

    @Test
    void the_same_key_and_body_are_the_same_report_and_a_changed_body_is_another() {
        String first = keyed("k-1", Reports.MINIMAL).path("reportId");
        String again = keyed("k-1", Reports.MINIMAL.replace(":", " : ")).path("reportId");
        String changed =
                keyed("k-1", Reports.MINIMAL.replace("present", "absent")).path("reportId");

        assertThat(again).isEqualTo(first);
        assertThat(changed).isNotEqualTo(first);
    }

    @Test
    void without_a_key_two_equal_reports_are_two_and_each_can_be_repeated_with_the_key_in_its_answer() {
        Response one = Reports.post(Reports.MINIMAL);
        Response two = Reports.post(Reports.MINIMAL);

        assertThat(one.<String>path("reportId")).isNotEqualTo(two.path("reportId"));
        assertThat(keyed(one.header("Idempotency-Key"), Reports.MINIMAL).<String>path("reportId"))
                .isEqualTo(one.path("reportId"));
    }

    @Test
    void the_header_s_key_wins_over_the_body_s_own_id() {
        assertThat(keyed("other", Reports.FULL).header("Idempotency-Key")).isEqualTo("other");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00e4", "a\tb"})
    void a_key_that_is_none_is_refused(String key) {
        Response answer = keyed(key, Reports.MINIMAL);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("code")).isEqualTo("invalid-idempotency-key");
        assertThat(topic.published()).isEmpty();
    }

    @Test
    void a_key_that_is_too_long_or_comes_twice_is_refused() {
        assertThat(keyed("k".repeat(256), Reports.MINIMAL).statusCode()).isEqualTo(400);
        assertThat(keyed("k".repeat(255), Reports.MINIMAL).statusCode()).isEqualTo(202);
        assertThat(given().contentType("application/json")
                        .header("Idempotency-Key", "a", "b")
                        .body(Reports.MINIMAL)
                        .post("/v1/reports")
                        .statusCode())
                .isEqualTo(400);
    }

    private ConsumerRecord<String, byte[]> onlyRecord() {
        List<ConsumerRecord<String, byte[]>> records = topic.published();
        assertThat(records).hasSize(1);
        return records.getFirst();
    }

    private static Response keyed(String key, String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/reports");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
