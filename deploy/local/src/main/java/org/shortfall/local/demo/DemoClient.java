package org.shortfall.local.demo;

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
import java.util.Optional;
import java.util.function.Function;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

/** Speaks with the API as the demo's client app does. */
public final class DemoClient {

    static final String SUBJECT_ID = "demo-1";

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(12);
    private static final int OK = 200;

    /** The demo's person, who speaks for nobody else. */
    private static final Grant GRANT = Grant.to(Role.REPORTER).by(SUBJECT_ID);

    private final String address;
    private final Function<Grant, String> tokens;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /**
     * @param address of the front door, or of one service; without a slash at the end
     * @param tokens gives a token for what is asked; asked before every request, because tokens are short-lived
     */
    public DemoClient(String address, Function<Grant, String> tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** The newest advice of the demo subject; nothing as well when the service does not answer. */
    public Optional<JsonNode> lastAdvice() throws InterruptedException {
        HttpRequest request =
                request("/v1/subjects/" + SUBJECT_ID + "/advice?limit=1").GET().build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return response.statusCode() == OK ? newest(json.readTree(response.body())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    HttpResponse<String> post(String path, String body, String idempotencyKey)
            throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Lets the server wait up to ten seconds for what is not there yet. */
    HttpResponse<String> getPatiently(String path) throws IOException, InterruptedException {
        return client.send(request(path).header("Prefer", "wait=10").GET().build(), BodyHandlers.ofString());
    }

    JsonNode read(String body) throws IOException {
        return json.readTree(body);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address).resolve(path))
                .header("Authorization", "Bearer " + tokens.apply(GRANT))
                .timeout(ANSWER_WITHIN);
    }

    private static Optional<JsonNode> newest(JsonNode page) {
        JsonNode first = page.path("items").path(0);
        return first.isObject() ? Optional.of(first) : Optional.empty();
    }
}
