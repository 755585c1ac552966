package org.shortfall.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

/** Speaks HTTP with the front door: as the demo tenant's app, and as somebody who curates. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration KEEP_TOKENS = Duration.ofMinutes(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(40);

    private static final Grant APP = Grant.to(Role.REPORTER);
    private static final Grant CURATOR = Grant.to(Role.CURATOR).by("anna");

    private final URI frontDoor;
    private final Function<Grant, String> tokens;
    private final Map<Grant, Token> kept = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param tokens of the system's issuer */
    Api(URI frontDoor, Function<Grant, String> tokens) {
        this.frontDoor = frontDoor;
        this.tokens = tokens;
    }

    HttpResponse<String> post(String report, String idempotencyKey) throws IOException, InterruptedException {
        return client.send(
                request("/v1/reports")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(report))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The advice on a report that was accepted; waits for it. */
    JsonNode adviceOn(HttpResponse<String> accepted) throws IOException, InterruptedException {
        String location = accepted.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> response =
                client.send(request(location).header("Prefer", "wait=30").build(), BodyHandlers.ofString());
        return json(response);
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return json(client.send(request(path).build(), BodyHandlers.ofString()));
    }

    /** Sends rows of a table as somebody who curates, and tells how their import stands. */
    JsonNode importRows(String table, String rows) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                request("/v1/catalogue/imports?table=" + table)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(rows))
                        .build(),
                BodyHandlers.ofString());
        return JSON.readTree(response.body());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new AssertionError("HTTP " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        Grant grant = path.startsWith("/v1/catalogue") ? CURATOR : APP;
        return HttpRequest.newBuilder(frontDoor.resolve(path))
                .header("Authorization", "Bearer " + token(grant))
                .timeout(ANSWER_WITHIN);
    }

    /** Kept for a while, as a client app does: to sign one for every request would be the slowest part of the load. */
    private String token(Grant grant) {
        return kept.compute(
                        grant,
                        (same, old) ->
                                old == null || old.made().plus(KEEP_TOKENS).isBefore(Instant.now())
                                        ? new Token(tokens.apply(grant), Instant.now())
                                        : old)
                .text();
    }

    private record Token(String text, Instant made) {}
}
