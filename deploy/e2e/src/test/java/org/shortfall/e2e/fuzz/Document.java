package org.shortfall.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One service's OpenAPI document. */
final class Document {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final JsonNode json;

    Document(JsonNode json) {
        this.json = json;
    }

    JsonNode json() {
        return json;
    }

    /** What a reference stands for, or the node itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(json.at(node.path("$ref").asText().substring(1))) : node;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        json.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(new Operation(
                                this,
                                method.getKey(),
                                path.getKey(),
                                method.getValue(),
                                parameters(path.getValue(), method.getValue())))));
        return operations;
    }

    private List<JsonNode> parameters(JsonNode path, JsonNode operation) {
        List<JsonNode> parameters = new ArrayList<>();
        path.path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
        operation.path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
        return parameters;
    }
}
