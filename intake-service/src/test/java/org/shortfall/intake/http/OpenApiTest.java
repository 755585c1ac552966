package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(IntakeSystem.class)
class OpenApiTest {

    private OpenApiDocument document;

    @BeforeEach
    void read() {
        Reports.awaitReady();
        document = OpenApiDocument.served();
    }

    @Test
    void what_is_served_is_the_file_that_requests_are_checked_against() throws IOException {
        JsonNode file = new YAMLMapper().readTree(OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml"));

        assertThat(document.json().path("openapi").asText()).startsWith("3.1");
        assertThat(document.json().path("components").path("schemas"))
                .isEqualTo(file.path("components").path("schemas"));
        assertThat(document.json().path("paths")).isEqualTo(file.path("paths"));
    }

    @Test
    void every_operation_is_complete() {
        document.json()
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asText()).isNotBlank();
                    assertThat(operation.path("operationId").asText()).isNotBlank();
                    assertThat(operation.path("tags")).isNotEmpty();
                    operation.path("responses").forEach(this::hasExamplesThatConform);
                }));
    }

    private void hasExamplesThatConform(JsonNode reference) {
        document.resolved(reference).path("content").forEach(content -> {
            assertThat(content.path("examples")).isNotEmpty();
            String ref = content.path("schema").path("$ref").asText();
            content.path("examples").forEach(example -> {
                if (ref.isEmpty()) {
                    example.path("value")
                            .asText()
                            .lines()
                            .forEach(line -> document.conforms("BatchResult", OpenApiDocument.tree(line)));
                } else {
                    document.conforms(ref.substring(ref.lastIndexOf('/') + 1), example.path("value"));
                }
            });
        });
    }

    @Test
    void the_examples_of_requests_conform() {
        JsonNode one = document.json().at("/paths/~1v1~1reports/post/requestBody/content/application~1json/examples");
        one.forEach(example -> document.conforms("SymptomReport", example.path("value")));
        document.json()
                .at("/paths/~1v1~1reports:batch/post/requestBody/content/application~1x-ndjson/examples/two/value")
                .asText()
                .lines()
                .forEach(line -> document.conforms("SymptomReport", OpenApiDocument.tree(line)));
    }

    @Test
    void real_answers_are_as_described() {
        String reports = "/v1/reports";
        document.describes("post", reports, Reports.post(Reports.FULL));
        document.describes("post", reports, Reports.post("{"));
        document.describes("post", reports, Reports.post("{}"));
        document.describes("post", reports, Reports.post(Reports.MINIMAL.replace("leg_cramps", "leg_cramp")));
        document.describes("post", reports, Reports.post(new byte[70_000]));
        document.describes(
                "post", reports, given().contentType("text/plain").body("x").post(reports));
        document.describes(
                "post",
                reports,
                given().accept("image/png")
                        .contentType("application/json")
                        .body("{}")
                        .post(reports));

        String batch = "/v1/reports:batch";
        document.describes("post", batch, Reports.postBatch(Reports.MINIMAL + "\n{\n{}\n" + " ".repeat(70_000) + "x"));
        document.describes("post", batch, Reports.postBatch(""));
        document.describes(
                "post",
                batch,
                given().contentType("application/json").body("{}").post(batch));

        document.describes("get", "/v1/symptoms", given().get("/v1/symptoms?limit=2"));
        document.describes("get", "/v1/symptoms", given().get("/v1/symptoms?limit=x"));
        String tag = given().get("/v1/symptoms").header("ETag");
        document.describes(
                "get", "/v1/symptoms", given().header("If-None-Match", tag).get("/v1/symptoms"));
        document.describes("get", "/v1/symptoms/{id}", given().get("/v1/symptoms/fatigue"));
        document.describes("get", "/v1/symptoms/{id}", given().get("/v1/symptoms/nope"));
        document.describes("get", "/v1/vocabulary/{kind}", given().get("/v1/vocabulary/condition"));
        document.describes("get", "/v1/vocabulary/{kind}", given().get("/v1/vocabulary/nope"));
    }
}
