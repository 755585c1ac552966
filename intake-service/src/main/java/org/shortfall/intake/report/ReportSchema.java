package org.shortfall.intake.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The shape of a request, checked against the schema in the OpenAPI document that clients read: there is no second
 * statement of it.
 */
@Singleton
public final class ReportSchema {

    private static final String DOCUMENT = "/META-INF/openapi.yaml";
    private static final String IRI = "urn:shortfall:openapi:intake";
    private static final String IN_DOCUMENT = "#/components/schemas/";
    private static final String IN_SCHEMA = "#/$defs/";

    private final Schema schema;
    private final Schema text;
    private final SchemaFaults faults;

    public ReportSchema() {
        JsonNode definitions = definitions();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(IRI, definitions.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .formatAssertionsEnabled(true)
                                .build()));
        schema = registry.getSchema(SchemaLocation.of(IRI + IN_SCHEMA + "SymptomReport"));
        schema.initializeValidators();
        text = registry.getSchema(SchemaLocation.of(IRI + IN_SCHEMA + "TextToUnderstand"));
        text.initializeValidators();
        faults = new SchemaFaults(definitions);
    }

    /** Every fault of shape, in the order of the schema's rules; empty if there is none. */
    List<Fault> check(JsonNode report) {
        return schema.validate(report).stream().map(faults::of).distinct().toList();
    }

    /** The same for a text that is only to be understood. */
    List<Fault> checkText(JsonNode request) {
        return text.validate(request).stream().map(faults::of).distinct().toList();
    }

    /** The document's schemas as one JSON Schema: the rest of an OpenAPI document is no part of that language. */
    private static JsonNode definitions() {
        try (InputStream yaml = Objects.requireNonNull(ReportSchema.class.getResourceAsStream(DOCUMENT))) {
            JsonNode schemas = new YAMLMapper().readTree(yaml).at("/components/schemas");
            ObjectMapper json = new ObjectMapper();
            return json.createObjectNode()
                    .set("$defs", json.readTree(schemas.toString().replace(IN_DOCUMENT, IN_SCHEMA)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
