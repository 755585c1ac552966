package org.shortfall.advice.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shortfall.advice.RealPlatform;
import org.shortfall.advice.Started;
import org.shortfall.advice.Tokens;
import org.shortfall.advice.Topic;
import org.shortfall.advice.subject.Pseudonyms;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

/** Everybody sees their own; somebody else's is answered exactly as what does not exist. */
@QuarkusTest
@WithTestResource(value = RealPlatform.class, scope = TestResourceScope.GLOBAL)
class TenantTest {

    private static final String PERSON = "p-tenant";
    private static final Grant APP = Grant.to(Role.REPORTER);

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource
    @Nullable
    URI root;

    private UUID reportId = new UUID(0, 0);

    /** Who may see the report of the demo tenant's person. */
    static Stream<Grant> own() {
        return Stream.of(
                APP,
                Grant.to(Role.SUBSCRIBER),
                APP.by(PERSON),
                Grant.to(Role.SUBSCRIBER).by(PERSON));
    }

    /** Who may not, with every right in their own house. */
    static Stream<Grant> others() {
        Grant all = Grant.to(Role.values());
        return Stream.of(
                all.in("north"), all.in("north").by(PERSON), all.by("p-other"), all.in("demo2"), all.by("P-tenant"));
    }

    @BeforeEach
    void somebody_has_advice() throws InterruptedException {
        Started.awaitReady();
        reportId = UUID.randomUUID();
        Topic.report(reportId, pseudonyms.of(Grant.DEMO, PERSON), """
                "evidence":[{"symptom":"leg_cramps","state":"present","source":"reported"}],"profile":{},"unrecognised":[]""");
        assertThat(as(APP).header("Prefer", "wait=30")
                        .get("/v1/advice/" + reportId)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("own")
    void ones_own_is_seen(Grant grant) throws Exception {
        assertThat(as(grant).get("/v1/advice/" + reportId).<String>path("reportId"))
                .isEqualTo(reportId.toString());
        assertThat(as(grant).get(history(PERSON)).<List<String>>path("items.reportId"))
                .contains(reportId.toString());
        assertThat(streamed(grant, PERSON, "0")).contains("id:1").contains(reportId.toString());
    }

    @ParameterizedTest
    @MethodSource("others")
    void somebody_elses_is_as_unknown_as_what_does_not_exist(Grant grant) throws Exception {
        same(
                as(grant).header("Prefer", "wait=0").get("/v1/advice/" + reportId),
                as(grant).header("Prefer", "wait=0").get("/v1/advice/" + UUID.randomUUID()));
        same(as(grant).get(history(PERSON)), as(grant).get(history("nobody-at-all")));
        var one = open(grant.lasting(Duration.ofSeconds(2)), PERSON, "0");
        var other = open(grant.lasting(Duration.ofSeconds(2)), "nobody-at-all", "0");
        assertThat(one.body().toList()).isEqualTo(other.body().toList());
        assertThat(one.headers().map()).isEqualTo(other.headers().map());
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_report_that_failed_is_somebody_elses_too(Grant grant) throws Exception {
        UUID failed = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO failed_report VALUES (gen_random_uuid(), 0, 0, ?, 'demo', ?)")) {
            insert.setObject(1, failed);
            insert.setString(2, pseudonyms.of(Grant.DEMO, PERSON));
            insert.executeUpdate();
        }

        assertThat(as(APP.by(PERSON))
                        .header("Prefer", "wait=0")
                        .get("/v1/advice/" + failed)
                        .<String>path("code"))
                .isEqualTo("report-not-processed");
        same(
                as(grant).header("Prefer", "wait=0").get("/v1/advice/" + failed),
                as(grant).header("Prefer", "wait=0").get("/v1/advice/" + UUID.randomUUID()));
    }

    @Test
    void somebody_elses_advice_does_not_end_a_wait_when_it_arrives() {
        UUID awaited = UUID.randomUUID();
        Thread.startVirtualThread(() -> {
            sleep(Duration.ofMillis(500));
            Topic.report(awaited, pseudonyms.of(Grant.DEMO, PERSON), """
                    "evidence":[{"symptom":"fatigue","state":"present"}],"profile":{},"unrecognised":[]""");
        });
        Instant start = Instant.now();

        Response answer = as(APP.in("north")).header("Prefer", "wait=4").get("/v1/advice/" + awaited);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
        assertThat(as(APP).header("Prefer", "wait=20")
                        .get("/v1/advice/" + awaited)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_token_without_a_tenant_opens_nothing() {
        assertThat(as(APP.in("two words")).get(history(PERSON)).statusCode()).isEqualTo(403);
        assertThat(as(APP.in(" ")).get("/v1/advice/" + reportId).statusCode()).isEqualTo(403);
    }

    @Test
    void a_stream_ends_with_its_token() throws Exception {
        Instant start = Instant.now();
        // The clock's leeway comes on top where tokens are checked, not here.
        HttpResponse<Stream<String>> stream = open(APP.lasting(Duration.ofSeconds(4)), PERSON, null);

        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.body().toList()).allMatch(line -> line.isEmpty() || line.startsWith(":"));
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    /** What comes before the token runs out. */
    private String streamed(Grant grant, String subjectId, @Nullable String lastEventId) throws Exception {
        return String.join(
                "\n",
                open(grant.lasting(Duration.ofSeconds(2)), subjectId, lastEventId)
                        .body()
                        .toList());
    }

    private HttpResponse<Stream<String>> open(Grant grant, String subjectId, @Nullable String lastEventId)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        Objects.requireNonNull(root).resolve("/v1/advice/stream?subjectId=" + subjectId))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", Tokens.bearer(grant));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
    }

    private static RequestSpecification as(Grant grant) {
        return given().header("Authorization", Tokens.bearer(grant));
    }

    private static String history(String subjectId) {
        return "/v1/subjects/" + subjectId + "/advice";
    }

    private static void same(Response one, Response other) {
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(one.asString()).isEqualTo(other.asString());
        assertThat(headers(one)).isEqualTo(headers(other));
    }

    private static List<Header> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("Date"))
                .toList();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
