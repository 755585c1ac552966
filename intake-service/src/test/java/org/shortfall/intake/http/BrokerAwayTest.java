package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.shortfall.intake.Tokens;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

/** With a broker of its own, which it stops and starts; the test framework sets the field. */
@NullUnmarked
@QuarkusTest
@TestProfile(BrokerAwayTest.OwnBroker.class)
@WithTestResource(IntakeSystem.class)
class BrokerAwayTest {

    public static class OwnBroker implements QuarkusTestProfile {

        /** All these reports are one person's. */
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("shortfall.access.limits.reports-per-minute", "10000");
        }
    }

    private static final int CLIENTS = 100;

    IntakeSystem system;

    @Test
    void without_a_broker_reports_are_503_in_bounded_time_and_with_it_again_the_same_key_is_taken() throws Exception {
        Reports.awaitReady();
        try (ReportTopic topic = new ReportTopic()) {
            system.stop();

            Response refused = withinFiveSeconds(() -> keyed("k-away"));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.contentType()).isEqualTo("application/problem+json");
            assertThat(refused.<String>path("code")).isEqualTo("broker-unavailable");
            assertThat(refused.<String>path("safetyNet")).isEqualTo("TEST SAFETY NET en");
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            assertThat(refused.header("Idempotency-Key")).isEqualTo("k-away");
            String reportId = refused.path("reportId");

            assertThat(manyAtOnce()).hasSize(CLIENTS).containsOnly(503);
            Response batch = withinFiveSeconds(() -> Reports.postBatch((Reports.MINIMAL + "\n").repeat(1_000)));
            assertThat(batch.asString().lines()).hasSize(1_000).allMatch(line -> line.contains("\"status\":503"));
            assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
            assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(given().get("/v1/symptoms").statusCode()).isEqualTo(200);

            system.startBroker();
            Response taken = untilTaken("k-away");

            assertThat(taken.<String>path("reportId")).isEqualTo(reportId);
            assertThat(topic.published()).extracting(BrokerAwayTest::id).containsOnly(reportId);
        }
    }

    private static List<Integer> manyAtOnce() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/reports"))
                .header("Content-Type", "application/json")
                .header("Authorization", Tokens.bearer(Grant.to(Role.REPORTER)))
                .timeout(Duration.ofSeconds(5))
                .POST(HttpRequest.BodyPublishers.ofString(Reports.MINIMAL))
                .build();
        List<Integer> statuses = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<CompletableFuture<HttpResponse<Void>>> answers = Stream.generate(
                            () -> client.sendAsync(post, HttpResponse.BodyHandlers.discarding()))
                    .limit(CLIENTS)
                    .toList();
            for (CompletableFuture<HttpResponse<Void>> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
        }
        return statuses;
    }

    private static Response untilTaken(String key) {
        Instant giveUp = Instant.now().plus(Duration.ofSeconds(40));
        Response answer = keyed(key);
        while (answer.statusCode() != 202 && Instant.now().isBefore(giveUp)) {
            answer = keyed(key);
        }
        assertThat(answer.statusCode()).isEqualTo(202);
        return answer;
    }

    private static Response keyed(String key) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Reports.MINIMAL)
                .post("/v1/reports");
    }

    private static Response withinFiveSeconds(Callable<Response> request) throws Exception {
        Instant start = Instant.now();
        Response answer = request.call();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        return answer;
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_id").value(), UTF_8);
    }
}
