package org.shortfall.local.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shortfall.local.Service;

class FrontDoorTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer intake;
    private FrontDoor door;
    private volatile Map<String, java.util.List<String>> seen = Map.of();

    @BeforeEach
    void open() throws Exception {
        intake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        intake.createContext("/", exchange -> {
            seen = Map.copyOf(exchange.getRequestHeaders());
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Keep-Alive", "timeout=5");
            exchange.sendResponseHeaders(202, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        intake.start();
        door = FrontDoor.open(
                freePort(),
                Map.of(
                        Service.INTAKE, intake.getAddress().getPort(),
                        Service.KNOWLEDGE, freePort(),
                        Service.ADVICE, freePort()),
                "localhost:9092",
                grant -> "none");
    }

    @AfterEach
    void close() {
        door.close();
        intake.stop(0);
    }

    @Test
    void a_request_goes_to_its_service_and_the_answer_comes_back() throws Exception {
        HttpResponse<String> response = client.send(
                request("/v1/reports")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"a\":1}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEqualTo("{\"a\":1}");
    }

    @Test
    void headers_of_one_connection_do_not_pass() throws Exception {
        HttpResponse<String> response = client.send(
                request("/v1/symptoms")
                        .header("TE", "trailers")
                        .header("X-Kept", "yes")
                        .build(),
                BodyHandlers.ofString());

        assertThat(seen).containsKey("X-kept").doesNotContainKey("Te");
        assertThat(response.headers().firstValue("keep-alive")).isEmpty();
    }

    @Test
    void a_service_that_is_away_is_a_problem_to_try_again_later() throws Exception {
        HttpResponse<String> response = get("/v1/advice/4711");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("retry-after")).isPresent();
        assertThat(response.body()).contains("\"code\":\"service-away\"").contains("advice-service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nix", "/q/health/ready", "/v1/reports/../../q/health", "/v1/reports/%2e%2e/q", "/v1//reports"})
    void what_belongs_to_no_service_is_a_problem_that_lists_the_routes(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("\"code\":\"not-found\"").contains("/v1/reports, ");
    }

    @Test
    void the_page_says_what_runs_and_allows_no_script() throws Exception {
        HttpResponse<String> response = get("/");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(response.body())
                .contains("<html lang=\"en\">")
                .contains(
                        "advice-service",
                        "not ready",
                        "shortfall.advice-issued.v1",
                        "localhost:9092",
                        "There is none yet")
                .doesNotContain("{{");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(door.address() + path));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
