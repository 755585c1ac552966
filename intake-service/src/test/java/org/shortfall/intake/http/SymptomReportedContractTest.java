package org.shortfall.intake.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The publisher's side of the contract: real records of the topic, and the examples, fit the schema. */
@QuarkusTest
@WithTestResource(IntakeSystem.class)
class SymptomReportedContractTest {

    private static final Path CONTRACTS = Path.of("contracts");
    private static final Path EXAMPLES = CONTRACTS.resolve("examples/symptom-reported.v1");
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void ready() {
        Reports.awaitReady();
    }

    @Test
    void what_is_published_has_no_field_that_the_schema_does_not_name() throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(CONTRACTS.resolve("symptom-reported.v1.schema.json")));
        close(schema);
        try (ReportTopic topic = new ReportTopic()) {
            Reports.post(Reports.FULL);
            Reports.post(Reports.MINIMAL);
            List<ConsumerRecord<String, byte[]>> records = topic.published();

            assertThat(records).hasSize(2);
            for (ConsumerRecord<String, byte[]> record : records) {
                assertThat(schema(schema).validate(JSON.readTree(record.value())))
                        .isEmpty();
            }
        }
    }

    @Test
    void every_example_fits_the_schema() throws IOException {
        Schema schema = schema(JSON.readTree(Files.readString(CONTRACTS.resolve("symptom-reported.v1.schema.json"))));
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            List<Path> files = examples.toList();
            assertThat(files).hasSize(4);
            for (Path file : files) {
                assertThat(schema.validate(JSON.readTree(Files.readString(file))))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void the_asyncapi_document_names_the_topics_that_are_configured_and_files_that_exist() throws IOException {
        JsonNode asyncapi = new YAMLMapper().readTree(Files.readString(CONTRACTS.resolve("asyncapi.yaml")));

        assertThat(asyncapi.at("/channels/symptomReported/address").asText())
                .isEqualTo(config("mp.messaging.outgoing.symptom-reports.topic"));
        assertThat(asyncapi.at("/channels/catalogueReleased/address").asText())
                .isEqualTo(config("mp.messaging.incoming.catalogue-releases.topic"));
        for (String message : List.of("symptomReported", "catalogueReleased")) {
            String ref = asyncapi.at("/components/messages/" + message + "/payload/schema/$ref")
                    .asText();
            assertThat(CONTRACTS.resolve(ref)).exists();
        }
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    /** Closes every object of the schema: a consumer ignores what it does not know, a publisher's test must not. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(SymptomReportedContractTest::close);
    }

    private static Schema schema(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(schema);
    }
}
