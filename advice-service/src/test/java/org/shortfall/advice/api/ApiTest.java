package org.shortfall.advice.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shortfall.advice.RealPlatform;
import org.shortfall.advice.Tokens;
import org.shortfall.advice.Topic;
import org.shortfall.advice.subject.Pseudonyms;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

@QuarkusTest
@WithTestResource(value = RealPlatform.class, scope = TestResourceScope.GLOBAL)
class ApiTest {

    private static final String CRAMPS = """
            "evidence":[{"symptom":"leg_cramps","state":"present","source":"reported"}],"profile":{},"unrecognised":[]""";

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource
    @Nullable
    URI root;

    @Test
    void advice_is_waited_for() {
        UUID reportId = report("p-wait");

        given().header("Prefer", "wait=20")
                .get("/v1/advice/{id}", reportId)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("reportId", equalTo(reportId.toString()))
                .body("outcome", equalTo("recommend"))
                .body("disclaimer.version", equalTo(1));
    }

    @Test
    void an_unknown_report_has_no_advice_yet_and_a_safety_net() {
        given().header("Prefer", "wait=0")
                .get("/v1/advice/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("code", equalTo("no-advice-yet"))
                .body("safetyNet", containsString("emergency"));
    }

    @Test
    void another_tenants_advice_looks_like_an_unknown_one() {
        UUID reportId = UUID.randomUUID();
        String subject = pseudonyms.of("other", "p-other");
        Topic.send(
                null,
                subject.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "{\"reportId\":\"%s\",\"tenant\":\"other\",\"subject\":\"%s\",%s}"
                        .formatted(reportId, subject, CRAMPS)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                true);
        Topic.await(
                "shortfall.advice-issued.v1",
                record -> reportId.toString().equals(Topic.header(record, "ce_reportid")));

        given().header("Prefer", "wait=0")
                .get("/v1/advice/{id}", reportId)
                .then()
                .statusCode(404)
                .body("code", equalTo("no-advice-yet"));
    }

    @Test
    void a_subjects_advice_is_paged_newest_first() {
        List<UUID> reports = Stream.generate(() -> report("p-pages")).limit(3).toList();
        given().header("Prefer", "wait=20")
                .get("/v1/advice/{id}", reports.getLast())
                .then()
                .statusCode(200);

        String next = given().get("/v1/subjects/p-pages/advice?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].reportId", equalTo(reports.get(2).toString()))
                .extract()
                .path("next");

        given().get("/v1/subjects/p-pages/advice?limit=2&cursor={next}", next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reportId", equalTo(reports.get(0).toString()))
                .body("next", nullValue());
    }

    @Test
    void an_unknown_subject_has_an_empty_list() {
        given().get("/v1/subjects/nobody/advice").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void a_bad_parameter_is_named_with_what_to_send() {
        given().get("/v1/subjects/p-1/advice?limit=0")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("bad-parameter"))
                .body("detail", startsWith("limit must be"));
        given().get("/v1/subjects/p-1/advice?cursor=x").then().statusCode(400).body("detail", startsWith("cursor"));
        given().get("/v1/advice/stream").then().statusCode(400).body("code", equalTo("missing-parameter"));
        given().header("Last-Event-ID", "x")
                .get("/v1/advice/stream?subjectId=p-1")
                .then()
                .statusCode(400);
    }

    @Test
    void what_is_not_served_is_a_problem_too() {
        given().get("/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
        given().get("/v1/advice/no-uuid").then().statusCode(404).contentType("application/problem+json");
        given().delete("/v1/advice/{id}", UUID.randomUUID())
                .then()
                .statusCode(405)
                .body("code", equalTo("method-not-allowed"));
    }

    @Test
    void a_stream_sends_what_is_issued_with_the_report_number_as_id() throws Exception {
        try (var lines = stream("p-live", null)) {
            UUID first = report("p-live");
            UUID second = report("p-live");

            List<String> events = events(lines, 2);

            assertThat(events.get(0))
                    .contains("id:1")
                    .contains("event:advice-issued")
                    .contains(first.toString());
            assertThat(events.get(1)).contains("id:2").contains(second.toString());
        }
    }

    @Test
    void a_stream_resumes_after_the_last_event() throws Exception {
        List<UUID> reports = Stream.generate(() -> report("p-resume")).limit(3).toList();
        given().header("Prefer", "wait=20")
                .get("/v1/advice/{id}", reports.getLast())
                .then()
                .statusCode(200);

        try (var lines = stream("p-resume", "1")) {
            UUID fourth = report("p-resume");

            List<String> events = events(lines, 3);

            assertThat(events.get(0)).contains("id:2").contains(reports.get(1).toString());
            assertThat(events.get(1)).contains("id:3").contains(reports.get(2).toString());
            assertThat(events.get(2)).contains("id:4").contains(fourth.toString());
        }
    }

    @Test
    void a_report_that_could_not_be_processed_is_not_waited_for() throws Exception {
        UUID reportId = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO failed_report VALUES (gen_random_uuid(), 0, 0, ?, 'demo')")) {
            insert.setObject(1, reportId);
            insert.executeUpdate();
        }

        given().header("Prefer", "wait=0")
                .get("/v1/advice/{id}", reportId)
                .then()
                .statusCode(404)
                .header("Retry-After", nullValue())
                .body("code", equalTo("report-not-processed"))
                .body("safetyNet", containsString("emergency"));
    }

    @Test
    void metrics_count_reports_by_how_they_ended() {
        given().header("Prefer", "wait=20")
                .get("/v1/advice/{id}", report("p-metrics"))
                .then()
                .statusCode(200);

        given().header("Authorization", Tokens.bearer(Grant.to(Role.OPERATOR)))
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("shortfall_reports_total{outcome=\"advice\""))
                .body(containsString("shortfall_reports_total{outcome=\"dead_letter\""))
                .body(containsString("shortfall_reports_total{outcome=\"duplicate\""))
                .body(containsString("shortfall_reports_waiting"))
                .body(containsString("shortfall_reports_oldest_seconds"));
    }

    @Test
    void readiness_names_the_release() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'catalogue release loaded' }.data.release", equalTo(1));
        given().get("/q/health/live").then().statusCode(200);
    }

    private UUID report(String subjectId) {
        UUID reportId = UUID.randomUUID();
        Topic.report(reportId, pseudonyms.of("demo", subjectId), CRAMPS);
        return reportId;
    }

    private Stream<String> stream(String subjectId, @Nullable String lastEventId) throws Exception {
        var request = HttpRequest.newBuilder(
                        Objects.requireNonNull(root).resolve("/v1/advice/stream?subjectId=" + subjectId))
                .header("Accept", "text/event-stream")
                .header("Authorization", Tokens.bearer(Grant.to(Role.SUBSCRIBER)));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    /** Collects whole events, comments left out. */
    private static List<String> events(Stream<String> lines, int count) {
        List<String> events = new ArrayList<>();
        StringBuilder event = new StringBuilder();
        var all = lines.iterator();
        while (events.size() < count && all.hasNext()) {
            String line = all.next();
            if (line.isEmpty() && !event.isEmpty()) {
                events.add(event.toString());
                event.setLength(0);
            } else if (!line.isEmpty() && !line.startsWith(":")) {
                event.append(line).append('\n');
            }
        }
        return events;
    }
}
