package org.shortfall.advice.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shortfall.advice.RealPlatform;
import org.shortfall.advice.Started;
import org.shortfall.advice.Tokens;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

@QuarkusTest
@WithTestResource(value = RealPlatform.class, scope = TestResourceScope.GLOBAL)
class LimitsTest {

    @TestHTTPResource
    @Nullable
    URI root;

    @BeforeEach
    void ready() throws InterruptedException {
        Started.awaitReady();
    }

    @Test
    void a_person_has_ten_streams_and_the_next_is_refused_until_one_ends() throws Exception {
        Grant person = Grant.to(Role.SUBSCRIBER).by("p-streams");
        List<HttpClient> clients = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            clients.add(HttpClient.newHttpClient());
            assertThat(open(clients.getLast(), person.lasting(Duration.ofSeconds(i == 0 ? 5 : 60)))
                            .statusCode())
                    .isEqualTo(200);
        }

        Response refused =
                given().header("Authorization", Tokens.bearer(person)).get("/v1/advice/stream?subjectId=p-streams");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("30");
        assertThat(refused.<String>path("code")).isEqualTo("too-many-requests");

        Thread.sleep(Duration.ofSeconds(6));
        try (HttpClient one = HttpClient.newHttpClient()) {
            assertThat(open(one, person.lasting(Duration.ofSeconds(2))).statusCode())
                    .isEqualTo(200);
        }
        clients.forEach(HttpClient::shutdownNow);
    }

    @Test
    void a_person_who_asks_too_often_is_told_when_to_come_back() {
        String person = Tokens.bearer(Grant.to(Role.SUBSCRIBER).by("p-often"));

        List<Response> answers = Stream.generate(
                        () -> given().header("Authorization", person).get("/v1/subjects/p-often/advice"))
                .limit(200)
                .toList();

        Response refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 10);
        assertThat(refused.<String>path("code")).isEqualTo("too-many-requests");
        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"evidence\":[],\"evidence\":[]}",
                "{\"evidence\":[{\"symptom\":\"fatigue\",\"state\":\"present\",\"severity\":NaN}]}",
                "{\"evidence\":[{\"symptom\":\"fatigue\",\"state\":\"present\",\"severity\":1e99999}]}",
                "{\"profile\":{\"age\":{\"value\":1e999999999,\"unit\":\"years\"}}}",
                "{\"profile\":{\"age\":{\"value\":-1e-999999999,\"unit\":\"years\"}}}",
                "{\"evidence\":[{\"symptom\":\"fat\\u0000igue\",\"state\":\"present\"}]}",
                "{\"evidence\":[{\"symptom\":\"\u202Eeugitaf\",\"state\":\"present\"}]}",
                "{\"evidence\":",
                "[]",
                "null",
                ""
            })
    void a_hostile_body_is_a_problem_that_says_where(String body) {
        assertRefused(assess(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_too_deep_too_large_or_no_utf_8_is_a_problem() {
        assertRefused(assess(("{\"evidence\":" + "[".repeat(20_000)).getBytes(StandardCharsets.UTF_8)));
        assertRefused(assess(("{\"profile\":{\"age\":{\"value\":" + "9".repeat(5_000) + ",\"unit\":\"years\"}}}")
                .getBytes(StandardCharsets.UTF_8)));
        assertRefused(assess(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}));
        Response large = assess(" ".repeat(70_000).getBytes(StandardCharsets.UTF_8));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.<String>path("code")).isEqualTo("body-too-large");
    }

    @Test
    void advice_is_not_kept_anywhere_on_its_way() {
        for (Response answer : List.of(
                given().get("/v1/subjects/p-1/advice"),
                given().header("Prefer", "wait=0").get("/v1/advice/" + UUID.randomUUID()),
                given().header("Authorization", "").get("/v1/subjects/p-1/advice"),
                assess("{}".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(answer.headers().getValues("Cache-Control")).containsOnly("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Server")).isNull();
        }
    }

    private HttpResponse<Stream<String>> open(HttpClient client, Grant grant) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        Objects.requireNonNull(root).resolve("/v1/advice/stream?subjectId=p-streams"))
                .header("Authorization", Tokens.bearer(grant))
                .build();
        return client.send(request, BodyHandlers.ofLines());
    }

    private static Response assess(byte[] body) {
        return given().contentType("application/json").body(body).post("/v1/assessments");
    }

    private static void assertRefused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<String>path("code")).isIn("malformed-json", "invalid-assessment");
    }
}
