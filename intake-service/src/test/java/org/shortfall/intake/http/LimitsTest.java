package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shortfall.intake.Tokens;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

@QuarkusTest
@WithTestResource(IntakeSystem.class)
class LimitsTest {

    @TestHTTPResource
    @Nullable
    URI root;

    @BeforeEach
    void ready() {
        Reports.awaitReady();
    }

    @Test
    void a_person_who_asks_too_often_is_told_when_to_come_back_and_when_not_to_wait() {
        String person = Tokens.bearer(Grant.to(Role.REPORTER).by("p-often"));
        List<Response> answers = IntStream.range(0, 200)
                .mapToObj(i -> given().header("Authorization", person)
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/reports"))
                .toList();

        assertThat(answers).extracting(Response::statusCode).contains(422, 429).doesNotContain(500);
        assertTooMany(answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow());
        assertThat(Reports.post("{}").statusCode()).as("others are not held up").isEqualTo(422);
    }

    @Test
    void reports_about_one_person_are_bounded_whoever_sends_them() {
        String report = Reports.MINIMAL.replace("p-41", "p-flood") + "\n";

        List<String> results =
                Reports.postBatch(report.repeat(1_000)).asString().lines().toList();

        assertThat(results).hasSize(1_000);
        assertThat(results.stream().filter(line -> line.contains("\"status\":202")))
                .hasSizeBetween(300, 400);
        assertThat(results.getLast()).contains("\"status\":429").contains("safetyNet");
        assertTooMany(Reports.post(report));
        assertThat(Reports.post(Reports.MINIMAL.replace("p-41", "p-calm")).statusCode())
                .isEqualTo(202);
    }

    @Test
    void a_batch_counts_as_many_requests_as_it_has_lines() {
        String person = Tokens.bearer(Grant.to(Role.REPORTER).by("p-batch"));
        byte[] lines = "{}\n".repeat(500).getBytes(StandardCharsets.UTF_8);
        List<Response> answers = Stream.generate(() -> given().header("Authorization", person)
                        .contentType("application/x-ndjson")
                        .body(lines)
                        .post("/v1/reports:batch"))
                .limit(2)
                .toList();

        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        assertTooMany(answers.getLast());
    }

    @Test
    void an_address_without_a_token_is_bounded_too_and_alone() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        Objects.requireNonNull(root).resolve("/v1/symptoms/fatigue"))
                .build();
        try (HttpClient other = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build()) {
            int refused = 0;
            for (int i = 0; i < 4_000 && refused == 0; i++) {
                HttpResponse<Void> answer = other.send(request, BodyHandlers.discarding());
                refused = answer.statusCode() == 429 ? i : 0;
            }

            assertThat(refused).isGreaterThanOrEqualTo(1_000);
        }
        assertThat(given().get("/v1/symptoms/fatigue").statusCode()).isEqualTo(200);
    }

    @Test
    void answers_are_not_kept_not_sniffed_and_do_not_name_the_server() {
        for (Response answer : List.of(
                Reports.post(Reports.MINIMAL.replace("p-41", "p-headers")),
                Reports.post("{}"),
                given().header("Authorization", "").post("/v1/reports"))) {
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(answer.header("Server")).isNull();
            assertThat(answer.header("X-Powered-By")).isNull();
        }
        assertThat(given().get("/v1/symptoms/fatigue").header("Cache-Control")).isNotEqualTo("no-store");
    }

    private static void assertTooMany(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo("too-many-requests");
        assertThat(answer.<String>path("safetyNet")).contains("emergency number");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 120);
    }
}
