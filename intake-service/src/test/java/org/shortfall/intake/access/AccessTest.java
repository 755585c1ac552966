package org.shortfall.intake.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shortfall.intake.Tokens;
import org.shortfall.intake.http.IntakeSystem;
import org.shortfall.intake.http.Reports;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

/** Who may call what: the table, the resources and the running service agree. */
@QuarkusTest
@WithTestResource(IntakeSystem.class)
class AccessTest {

    private static final String RULES = """
            POST /v1/reports                : reporter
            POST /v1/reports:batch          : reporter
            POST /v1/reports:understand     : anyone
            GET  /v1/symptoms               : anyone
            GET  /v1/symptoms/{id}          : anyone
            GET  /v1/vocabulary/{kind}      : anyone
            """;

    @BeforeEach
    void ready() {
        Reports.awaitReady();
    }

    /** By method and path. */
    private static Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>();
        RULES.lines().forEach(line -> {
            String[] parts = line.split(" +: +", 2);
            rules.put(parts[0].replaceAll(" +", " "), parts[1]);
        });
        return rules;
    }

    private static final List<Endpoint> ENDPOINTS = Endpoint.all();

    static Stream<Endpoint> closed() {
        return ENDPOINTS.stream()
                .filter(endpoint -> !rules().getOrDefault(endpoint.name(), "").equals(Endpoint.ANYONE));
    }

    @Test
    void every_endpoint_stands_in_the_table_with_its_rule() {
        Map<String, String> declared = new TreeMap<>();
        ENDPOINTS.forEach(endpoint -> declared.merge(
                endpoint.name(), endpoint.rule(), (one, other) -> one.equals(other) ? one : one + " but " + other));

        assertThat(declared).isEqualTo(rules());
    }

    @ParameterizedTest
    @MethodSource("closed")
    void without_a_token_of_today_for_this_service_nobody_gets_in(Endpoint endpoint) {
        for (String header : List.of(
                "",
                "Basic YW5uYTphbm5h",
                "Bearer",
                "Bearer x.y.z",
                Tokens.bearer(Grant.to(Role.REPORTER).lasting(Duration.ofMinutes(-1))),
                ForgedTokens.otherAudience(),
                ForgedTokens.otherIssuer(),
                ForgedTokens.otherKey(),
                ForgedTokens.unsigned(),
                ForgedTokens.signedWithThePublicKey(),
                ForgedTokens.altered(),
                ForgedTokens.withoutExpiry())) {
            Response answer = call(endpoint, header);

            assertThat(answer.statusCode())
                    .as("%s with %s", endpoint.name(), header)
                    .isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            assertThat(answer.<String>path("code")).isEqualTo("unauthenticated");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_opens_what_the_table_says_and_nothing_else(Role role) {
        for (Endpoint endpoint : closed().toList()) {
            boolean open = List.of(rules().getOrDefault(endpoint.name(), "").split(" "))
                    .contains(role.word());

            Response answer = call(endpoint, Tokens.bearer(Grant.to(role)));

            if (open) {
                assertThat(answer.statusCode())
                        .as(endpoint.name())
                        .isNotIn(401, 403)
                        .isLessThan(500);
            } else {
                assertThat(answer.statusCode()).as(endpoint.name()).isEqualTo(403);
                assertThat(answer.<String>path("code")).as(endpoint.name()).isEqualTo("forbidden");
            }
        }
    }

    @Test
    void what_is_open_asks_for_no_token_and_does_not_look_at_one() {
        for (Endpoint endpoint : ENDPOINTS) {
            if (rules().getOrDefault(endpoint.name(), "").equals(Endpoint.ANYONE)) {
                assertThat(call(endpoint, "Bearer x.y.z").statusCode())
                        .as(endpoint.name())
                        .isNotIn(401, 403)
                        .isLessThan(500);
            }
        }
    }

    @Test
    void health_is_for_all_metrics_are_for_operators_and_the_rest_of_the_framework_is_closed() {
        assertThat(call("GET", "/q/health/live", "").statusCode()).isEqualTo(200);
        assertThat(call("GET", "/openapi/intake", "").statusCode()).isEqualTo(200);
        assertThat(call("GET", "/q/metrics", "").statusCode()).isEqualTo(401);
        assertThat(call("GET", "/q/metrics", Tokens.bearer(Grant.to(Role.REPORTER)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(call("GET", "/q/metrics", Tokens.bearer(Grant.to(Role.OPERATOR)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(call("GET", "/q/dev", Tokens.bearer(Grant.to(Role.OPERATOR))).statusCode())
                .isEqualTo(403);
    }

    private static Response call(Endpoint endpoint, String authorization) {
        RequestSpecification request = given().urlEncodingEnabled(false).header("Authorization", authorization);
        if (!endpoint.consumes().isEmpty()) {
            request.contentType(endpoint.consumes()).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return request.request(endpoint.method(), endpoint.somewhere());
    }

    private static Response call(String method, String path, String authorization) {
        return given().header("Authorization", authorization).request(method, path);
    }
}
