package org.shortfall.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges an answer by the document: its status, its media type, its body; and that it tells nothing of the inside. */
final class Verdict {

    /** Of the connection rather than of an operation: what cannot be read as a request, or is routed nowhere. */
    private static final Set<Integer> BEFORE_ANY_OPERATION = Set.of(400, 404, 405, 406, 413, 414, 415, 431);

    private static final List<String> INSIDE =
            List.of("\tat ", "Exception", "org.shortfall.", "org.hibernate", "io.quarkus", "com.fasterxml", "SQL");

    private final ObjectMapper json = new ObjectMapper();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new HashMap<>();

    /** What is wrong with the answer; nothing if it is as it must be. */
    Optional<String> on(Operation operation, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 500) {
            return Optional.of("a fault of the service: " + answer.body());
        }
        if (status >= 400 && INSIDE.stream().anyMatch(answer.body()::contains)) {
            return Optional.of("tells of the inside: " + answer.body());
        }
        JsonNode described = operation.answer(status);
        if (described.isMissingNode()) {
            return BEFORE_ANY_OPERATION.contains(status) ? problem(answer) : Optional.of("is not in the document");
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = described.path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            return Optional.empty();
        }
        if (!content.has(type)) {
            return Optional.of("has the media type " + type + ", which is not in the document");
        }
        return type.endsWith("/json") || type.endsWith("+json")
                ? body(operation, status, content.path(type), answer.body())
                : Optional.empty();
    }

    private Optional<String> body(Operation operation, int status, JsonNode media, String body) {
        if (!media.has("schema")) {
            return Optional.empty();
        }
        Schema schema = schemas.computeIfAbsent(operation + " " + status, key -> {
            ObjectNode whole = operation.document().json().deepCopy();
            whole.setAll((ObjectNode) media.path("schema"));
            return registry.getSchema(whole.toString(), InputFormat.JSON);
        });
        var faults = schema.validate(body, InputFormat.JSON);
        return faults.isEmpty() ? Optional.empty() : Optional.of("does not fit its schema: " + faults.getFirst());
    }

    /** Whoever answers, a service or the door, does so with a problem, or with nothing. */
    private Optional<String> problem(HttpResponse<String> answer) {
        if (answer.body().isEmpty()) {
            return Optional.empty();
        }
        try {
            return json.readTree(answer.body()).path("code").isTextual()
                    ? Optional.empty()
                    : Optional.of("is no problem: " + answer.body());
        } catch (java.io.IOException e) {
            return Optional.of("is no problem: " + answer.body());
        }
    }
}
