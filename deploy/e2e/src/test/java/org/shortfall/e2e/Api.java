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

/** Speaks HTTP with the front door, as a client app does. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(40);

    private final URI frontDoor;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Api(URI frontDoor) {
        this.frontDoor = frontDoor;
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
                        .header("Shortfall-User", "anna")
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
        return HttpRequest.newBuilder(frontDoor.resolve(path)).timeout(ANSWER_WITHIN);
    }
}
