package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Started when there is no broker at all. */
@QuarkusTest
@TestProfile(NoBrokerTest.DeadPort.class)
class NoBrokerTest {

    public static class DeadPort implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kafka.bootstrap.servers", "localhost:1",
                    "shortfall.pseudonym-key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        }
    }

    @Test
    void it_lives_is_not_ready_and_answers_503_with_the_safety_net() {
        Instant start = Instant.now();
        Response answer = Reports.post(Reports.MINIMAL);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.<String>path("code")).isEqualTo("vocabulary-not-loaded");
        assertThat(answer.<String>path("safetyNet")).contains("emergency number");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(Reports.postBatch(Reports.MINIMAL).statusCode()).isEqualTo(503);
        assertThat(given().get("/v1/symptoms").statusCode()).isEqualTo(503);
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);
        OpenApiDocument.served().describes("post", "/v1/reports", answer);
    }
}
