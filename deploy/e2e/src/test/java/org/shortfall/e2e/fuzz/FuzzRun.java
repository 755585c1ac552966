package org.shortfall.e2e.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.shortfall.local.access.Grant;

/** Sends many requests, one after the other, all of them decided by the seed. */
public final class FuzzRun {

    private static final int TOO_MANY = 429;
    private static final int SELDOM = 40;
    private static final int MOST_FINDINGS = 20;

    private final URI frontDoor;
    private final Function<Grant, String> tokens;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Verdict verdict = new Verdict();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();

    /** @param tokens of the system's issuer */
    public FuzzRun(URI frontDoor, Function<Grant, String> tokens) {
        this.frontDoor = frontDoor;
        this.tokens = tokens;
    }

    /** Sends so many; returns what was wrong, each with its place in the run. */
    public List<String> send(int requests, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        List<Operation> operations = new ArrayList<>();
        for (String service : List.of("intake", "knowledge", "advice")) {
            operations.addAll(document(service).operations());
        }
        Requests generator = new Requests(frontDoor, tokens, random);
        for (int i = 0; i < requests && findings.size() < MOST_FINDINGS; i++) {
            Operation operation = operations.get(random.nextInt(operations.size()));
            if (operation.isLong() && random.nextInt(SELDOM) > 0) {
                continue;
            }
            judge(i, operation, generator.of(operation));
        }
        return findings;
    }

    /** How often each status came. */
    public Map<Integer, Integer> statuses() {
        return statuses;
    }

    private void judge(int number, Operation operation, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = patiently(request);
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            verdict.on(operation, answer)
                    .ifPresent(wrong -> findings.add("request %d, %s %s answered %d: %s"
                            .formatted(number, operation, request.uri(), answer.statusCode(), wrong)));
        } catch (IOException e) {
            findings.add("request %d, %s %s broke off: %s".formatted(number, operation, request.uri(), e));
        }
    }

    /** Once more after the time that a refusal for being too many names. */
    private HttpResponse<String> patiently(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == TOO_MANY) {
            Thread.sleep(Duration.ofSeconds(
                    answer.headers().firstValueAsLong("Retry-After").orElse(1)));
            return client.send(request, BodyHandlers.ofString());
        }
        return answer;
    }

    private Document document(String service) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(frontDoor.resolve("/openapi/" + service + "?format=json"))
                        .build(),
                BodyHandlers.ofString());
        return new Document(new ObjectMapper().readTree(answer.body()));
    }
}
