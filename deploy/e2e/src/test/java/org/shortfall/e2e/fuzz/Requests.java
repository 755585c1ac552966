package org.shortfall.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

/** Makes requests of an operation: half of them right, the others with something wrong. */
final class Requests {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    private static final List<String> TYPES =
            List.of("application/json", "text/plain", "application/x-ndjson", "text/csv", "application/zip", "x/y");

    private final URI frontDoor;
    private final Function<Grant, String> tokens;
    private final Random random;
    private final Hostile hostile;

    Requests(URI frontDoor, Function<Grant, String> tokens, Random random) {
        this.frontDoor = frontDoor;
        this.tokens = tokens;
        this.random = random;
        this.hostile = new Hostile(random);
    }

    HttpRequest of(Operation operation) {
        boolean right = random.nextBoolean();
        Values values = new Values(operation.document(), random);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(operation, values, right)).timeout(ANSWER_WITHIN);
        headers(operation, values, right, request);
        if (right || random.nextInt(8) > 0) {
            request.setHeader("Authorization", "Bearer " + tokens.apply(grant(operation)));
        } else if (random.nextBoolean()) {
            request.setHeader("Authorization", "Bearer " + header(hostile.text()) + "x.y.z");
        }
        return request.method(operation.method().toUpperCase(Locale.ROOT), body(operation, values, right, request))
                .build();
    }

    /** All roles mostly; a stream's token is over soon, and the stream with it. */
    private Grant grant(Operation operation) {
        Grant grant = random.nextInt(6) == 0
                ? Grant.to(Role.values()[random.nextInt(Role.values().length)])
                : Grant.to(Role.values());
        Grant whose = random.nextInt(3) == 0 ? grant.by("p-41") : grant;
        return operation.isLong() ? whose.lasting(Duration.ofMillis(1_500)) : whose;
    }

    private URI address(Operation operation, Values values, boolean right) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            String value = right || random.nextInt(3) > 0 ? value(parameter, values) : hostile.text();
            switch (parameter.path("in").asText()) {
                case "path" -> path = path.replace("{" + name + "}", encoded(value.isEmpty() ? "x" : value));
                case "query" -> {
                    if (parameter.path("required").asBoolean() || random.nextInt(3) == 0) {
                        query.add(name + "=" + encoded(value));
                    }
                }
                default -> {
                    // headers come later
                }
            }
        }
        if (!right && random.nextInt(6) == 0) {
            query.add("unknown=" + encoded(hostile.text()));
        }
        return frontDoor.resolve(path + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }

    private void headers(Operation operation, Values values, boolean right, HttpRequest.Builder request) {
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("header") && random.nextInt(2) == 0) {
                String value = right || random.nextBoolean() ? value(parameter, values) : hostile.text();
                request.setHeader(parameter.path("name").asText(), header(value));
            }
        }
        request.setHeader("Prefer", "wait=0");
        if (!right && random.nextInt(5) == 0) {
            request.setHeader("Accept", TYPES.get(random.nextInt(TYPES.size())));
        }
    }

    private HttpRequest.BodyPublisher body(
            Operation operation, Values values, boolean right, HttpRequest.Builder request) {
        if (operation.bodies().isEmpty()) {
            return BodyPublishers.noBody();
        }
        List<String> types = new ArrayList<>();
        operation.bodies().fieldNames().forEachRemaining(types::add);
        String type = types.get(random.nextInt(types.size()));
        JsonNode media = operation.bodies().path(type);
        JsonNode value = random.nextInt(4) == 0
                        && media.path("examples").properties().iterator().hasNext()
                ? media.path("examples")
                        .properties()
                        .iterator()
                        .next()
                        .getValue()
                        .path("value")
                : values.of(media.path("schema"));
        request.setHeader(
                "Content-Type", right || random.nextInt(6) > 0 ? type : TYPES.get(random.nextInt(TYPES.size())));
        byte[] plain = value.isTextual()
                ? value.asText().getBytes(StandardCharsets.UTF_8)
                : value.toString().getBytes(StandardCharsets.UTF_8);
        return BodyPublishers.ofByteArray(right ? plain : hostile.body(value));
    }

    private static String value(JsonNode parameter, Values values) {
        return parameter.has("example") ? parameter.path("example").asText() : values.text(parameter.path("schema"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What HTTP lets through at all: the client refuses the rest. */
    private static String header(String value) {
        return value.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
