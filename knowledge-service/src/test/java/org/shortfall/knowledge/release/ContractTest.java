package org.shortfall.knowledge.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shortfall.knowledge.RealParts;
import org.shortfall.knowledge.Started;

@QuarkusTest
@WithTestResource(RealParts.class)
class ContractTest {

    private static final Path CONTRACTS = Path.of("contracts");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Inject
    Releases releases;

    @BeforeEach
    void waitForTheRelease() throws InterruptedException {
        Started.await();
    }

    @Test
    void the_real_release_keeps_the_published_schema() throws IOException {
        JsonNode document = JSON.readTree(releases.newestOrFirst().document());

        assertThat(schema().validate(document)).isEmpty();
    }

    @Test
    void the_real_release_uses_no_field_that_the_schema_does_not_know() throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(CONTRACTS.resolve("catalogue-released.v1.schema.json")));
        JsonNode catalogue = JSON.readTree(releases.newestOrFirst().document()).path("catalogue");

        catalogue.properties().stream()
                .filter(part -> part.getValue().isArray())
                .forEach(part -> {
                    String definition = schema.at("/$defs/catalogue/properties/" + part.getKey() + "/items/$ref")
                            .asText()
                            .substring("#".length());
                    JsonNode known = schema.at(definition + "/properties");
                    part.getValue()
                            .forEach(entry -> assertThat(known.fieldNames())
                                    .toIterable()
                                    .as(part.getKey())
                                    .containsAll(() -> entry.fieldNames()));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "full", "with-unknown-field"})
    void every_example_keeps_the_schema_and_its_checksum(String example) throws IOException {
        String text = Files.readString(CONTRACTS.resolve("examples/catalogue-released.v1/" + example + ".json"));
        JsonNode document = JSON.readTree(text);
        JsonNode catalogue = document.path("catalogue");

        assertThat(schema().validate(document)).isEmpty();
        assertThat(CanonicalJson.checksum(CanonicalJson.bytes(JSON.convertValue(catalogue, Object.class))))
                .isEqualTo(document.path("checksum").asText());
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CONTRACTS.resolve("catalogue-released.v1.schema.json")));
    }
}
