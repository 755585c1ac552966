package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The document as it is served, and the check of real answers against it. */
final class OpenApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final SchemaRegistry schemas;

    private OpenApiDocument(JsonNode document) {
        this.document = document;
        String definitions = JSON.createObjectNode()
                .set("$defs", document.at("/components/schemas"))
                .toString()
                .replace("#/components/schemas/", "#/$defs/");
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of("urn:served", definitions))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    static OpenApiDocument served() {
        return new OpenApiDocument(tree(given().accept("application/json")
                .get("/openapi/intake?format=json")
                .asString()));
    }

    JsonNode json() {
        return document;
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** The answer's status, media type, headers and body are as the document says. */
    void describes(String method, String path, Response answer) {
        JsonNode described = resolved(document.path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(Integer.toString(answer.statusCode())));
        assertThat(described.isMissingNode())
                .as("%s %s has no %d", method, path, answer.statusCode())
                .isFalse();
        described.path("headers").fieldNames().forEachRemaining(name -> {
            if (!name.equals("Idempotency-Key") || answer.statusCode() != 503) {
                assertThat(answer.header(name)).as(name).isNotNull();
            }
        });
        if (!described.has("content")) {
            assertThat(answer.asString()).isEmpty();
            return;
        }
        JsonNode content = described.path("content").path(answer.contentType());
        assertThat(content.isMissingNode()).as(answer.contentType()).isFalse();
        if (answer.contentType().equals("application/x-ndjson")) {
            answer.asString().lines().forEach(line -> conforms("BatchResult", tree(line)));
        } else {
            String ref = content.path("schema").path("$ref").asText();
            conforms(ref.substring(ref.lastIndexOf('/') + 1), tree(answer.asString()));
        }
    }

    void conforms(String schema, JsonNode value) {
        assertThat(schemas.getSchema(SchemaLocation.of("urn:served#/$defs/" + schema))
                        .validate(value))
                .as("%s as %s", value, schema)
                .isEmpty();
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
