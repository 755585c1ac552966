package org.shortfall.knowledge.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shortfall.knowledge.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        String json = given().get("/openapi/knowledge?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Files.writeString(Path.of("target", "openapi.json"), json);
        document = new JsonMapper().readTree(json);
    }

    @Test
    void it_is_openapi_3_1() {
        assertThat(document.path("openapi").asText()).startsWith("3.1");
    }

    @Test
    void every_operation_is_described_tagged_and_tells_its_answers() {
        Set<String> ids = new HashSet<>();
        for (JsonNode operation : operations()) {
            String id = operation.path("operationId").asText();
            assertThat(ids.add(id)).as("operation id %s is unique", id).isTrue();
            assertThat(operation.path("summary").asText()).as(id).isNotBlank();
            assertThat(operation.path("description").asText()).as(id).isNotBlank();
            assertThat(operation.path("tags")).as(id).hasSize(1);
            JsonNode responses = operation.path("responses");
            assertThat(responses.properties())
                    .as("%s has a schema for its answer", id)
                    .anyMatch(response -> response.getKey().startsWith("2")
                            && !response.getValue().findValues("schema").isEmpty());
            assertThat(responses.has("400") || responses.has("404"))
                    .as("%s tells its problems", id)
                    .isTrue();
        }
        assertThat(ids).hasSizeGreaterThan(15);
    }

    @Test
    void every_parameter_is_described() {
        for (JsonNode operation : operations()) {
            operation
                    .path("parameters")
                    .forEach(parameter -> assertThat(parameter.has("$ref")
                                    || parameter.path("in").asText().equals("path")
                                    || parameter.has("description"))
                            .as(parameter.toString())
                            .isTrue());
        }
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        document.path("paths")
                .forEach(path -> path.properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.add(entry.getValue())));
        return operations;
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = new ArrayList<>();
        document.findValues("$ref").forEach(reference -> references.add(reference.asText()));

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }
}
