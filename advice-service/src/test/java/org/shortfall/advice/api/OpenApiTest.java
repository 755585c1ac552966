package org.shortfall.advice.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shortfall.advice.RealPlatform;
import org.shortfall.advice.Topic;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.subject.Pseudonyms;

@QuarkusTest
@WithTestResource(value = RealPlatform.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {

    @Inject
    Pseudonyms pseudonyms;

    private JsonNode document = MissingNode.getInstance();

    @BeforeEach
    void read() throws IOException {
        document = EventJson.tree(given().get("/openapi/advice?format=json").asByteArray());
    }

    @Test
    void it_is_openapi_3_1_and_every_operation_is_described() {
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.path("paths")).hasSize(4).allSatisfy(path -> {
            JsonNode get = path.has("post") ? path.path("post") : path.path("get");
            assertThat(get.path("operationId").asText()).isNotBlank();
            assertThat(get.path("summary").asText()).isNotBlank();
            assertThat(get.path("description").asText()).isNotBlank();
            assertThat(get.path("tags")).hasSize(1);
            assertThat(get.at("/responses/200/content").isMissingNode()).isFalse();
            assertThat(get.path("parameters"))
                    .allSatisfy(parameter -> assertThat(
                                    parameter.path("description").asText())
                            .as(parameter.path("name").asText())
                            .isNotBlank());
        });
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

    @Test
    void real_answers_keep_the_document() throws IOException {
        UUID reportId = UUID.randomUUID();
        Topic.report(reportId, pseudonyms.of("demo", "p-openapi"), """
                "evidence":[{"symptom":"restless_legs","state":"present"}],"profile":{},"unrecognised":[]""");

        assertKeeps(
                "/v1/advice/{reportId}",
                200,
                given().header("Prefer", "wait=20").get("/v1/advice/{id}", reportId));
        assertKeeps("/v1/subjects/{subjectId}/advice", 200, given().get("/v1/subjects/p-openapi/advice"));
        assertKeeps("/v1/subjects/{subjectId}/advice", 400, given().get("/v1/subjects/p-openapi/advice?limit=0"));
        assertKeeps(
                "/v1/advice/{reportId}",
                404,
                given().header("Prefer", "wait=0").get("/v1/advice/{id}", UUID.randomUUID()));
        assertKeeps("/v1/advice/stream", 400, given().get("/v1/advice/stream"));
    }

    @Test
    void real_assessments_keep_the_document() throws IOException {
        assertKeeps(
                "post",
                "/v1/assessments",
                200,
                given().contentType("application/json").body("""
                        {"evidence":[{"symptom":"restless_legs","state":"present"}],"profile":{"age":{"value":34,"unit":"years"}}}""").post("/v1/assessments"));
        assertKeeps(
                "post",
                "/v1/assessments",
                422,
                given().contentType("application/json")
                        .body("{\"evidence\":[{\"symptom\":\"no_such\",\"state\":\"present\"}]}")
                        .post("/v1/assessments"));
    }

    private void assertKeeps(String path, int status, Response answer) throws IOException {
        assertKeeps("get", path, status, answer);
    }

    private void assertKeeps(String method, String path, int status, Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        String type = answer.contentType().replaceAll(";.*", "");
        JsonNode schema = document.path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(Integer.toString(status))
                .path("content")
                .path(type)
                .path("schema");
        assertThat(schema.isMissingNode())
                .as("%s %d %s is in the document", path, status, type)
                .isFalse();
        ObjectNode whole = document.deepCopy();
        whole.setAll((ObjectNode) schema);
        var faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(answer.asString(), InputFormat.JSON);
        assertThat(faults).isEmpty();
    }
}
