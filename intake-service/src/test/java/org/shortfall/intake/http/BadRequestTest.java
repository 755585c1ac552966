package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that are refused before they are a report. */
@QuarkusTest
@WithTestResource(IntakeSystem.class)
class BadRequestTest {

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

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("{\"subjectId\":MARKER}".getBytes(UTF_8), 1),
                Arguments.of("{\n\"subjectId\":\"a\",\n\"subjectId\":\"b\"}".getBytes(UTF_8), 3),
                Arguments.of("{\"subjectId\":\"caf\u00e9\"}".getBytes(ISO_8859_1), 1),
                Arguments.of((Reports.MINIMAL + "x").getBytes(UTF_8), 1),
                Arguments.of(("{\"a\":".repeat(21) + "1" + "}".repeat(21)).getBytes(UTF_8), 1),
                Arguments.of(("[".repeat(30_000)).getBytes(UTF_8), 1),
                Arguments.of("{\"evidence\":[{\"severity\":NaN}]}".getBytes(UTF_8), 1),
                Arguments.of(("{\"evidence\":[{\"severity\":" + "9".repeat(5_000) + "}]}").getBytes(UTF_8), 1),
                Arguments.of("{\"evidence\":[{\"severity\":1e999999999}]}".getBytes(UTF_8), 1),
                Arguments.of(new byte[0], 1));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void what_is_not_json_is_answered_with_its_place_and_not_its_content(byte[] body, int line) {
        Response answer = Reports.post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo("malformed-json");
        assertThat(answer.<Integer>path("line")).isEqualTo(line);
        assertThat(answer.asString()).doesNotContain("MARKER");
        assertThat(topic.published()).isEmpty();
    }

    @Test
    void a_body_over_64_kib_is_413_as_a_problem_however_large_it_is() {
        for (int size : new int[] {65_537, 900_000, 12_000_000}) {
            Response answer = Reports.post(new byte[size]);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.<String>path("code")).isEqualTo("body-too-large");
        }
        assertThat(topic.published()).isEmpty();
    }

    @Test
    void a_body_of_exactly_64_kib_is_read() {
        String padded = Reports.MINIMAL + " ".repeat(65_536 - Reports.MINIMAL.length());

        assertThat(Reports.post(padded).statusCode()).isEqualTo(202);
    }

    @Test
    void what_the_framework_refuses_is_a_problem_too() {
        assertThat(problem(given().get("/v1/nothing"), 404)).isEqualTo("not-found");
        assertThat(problem(given().get("/nothing/at/all"), 404)).isEqualTo("not-found");
        assertThat(problem(given().delete("/v1/reports"), 405)).isEqualTo("method-not-allowed");
        assertThat(problem(given().contentType("text/plain").body("x").post("/v1/reports"), 415))
                .isEqualTo("unsupported-media-type");
        assertThat(problem(given().body("x".getBytes(UTF_8)).post("/v1/reports"), 415))
                .isEqualTo("unsupported-media-type");
        assertThat(problem(given().accept("text/html").get("/v1/symptoms"), 406))
                .isEqualTo("not-acceptable");
    }

    private static String problem(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        return answer.path("code");
    }
}
