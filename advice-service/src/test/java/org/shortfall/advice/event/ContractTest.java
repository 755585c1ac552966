package org.shortfall.advice.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shortfall.advice.RealRelease;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.engine.Advice;
import org.shortfall.advice.engine.Engine;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.release.CatalogueReleased;

class ContractTest {

    private static final Path OWN = Path.of("contracts");
    private static final Path REPORTS = Path.of("../intake-service/contracts/examples/symptom-reported.v1");
    private static final Path RELEASES = Path.of("../knowledge-service/contracts/examples/catalogue-released.v1");
    private static final Catalogue CATALOGUE = RealRelease.catalogue();
    private static final Schema SCHEMA = schema();

    static List<Path> ownExamples() throws IOException {
        return files(OWN.resolve("examples/advice-issued.v1"));
    }

    static List<Path> reportExamples() throws IOException {
        return files(REPORTS);
    }

    static List<Path> releaseExamples() throws IOException {
        return files(RELEASES);
    }

    @ParameterizedTest
    @MethodSource("ownExamples")
    void an_example_keeps_the_schema(Path example) throws IOException {
        assertThat(faults(Files.readAllBytes(example))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reportExamples")
    void every_example_of_a_report_is_read_and_its_advice_keeps_the_schema(Path example) throws IOException {
        SymptomReported report = EventJson.read(Files.readAllBytes(example), SymptomReported.class);
        Instant receivedAt = Instant.parse("2026-11-24T10:00:00Z");
        Advice advice = Engine.advise(report.toReport(), SubjectHistory.none(), receivedAt, CATALOGUE);

        assertThat(faults(EventJson.write(AdviceIssued.of(advice, report, receivedAt, CATALOGUE))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releaseExamples")
    void every_example_of_a_release_is_read(Path example) {
        assertThatCode(() -> CatalogueReleased.read(Files.readAllBytes(example)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_schema_refuses_food_beside_an_emergency() throws IOException {
        String recommend = Files.readString(OWN.resolve("examples/advice-issued.v1/full.json"));

        assertThat(faults(recommend
                        .replace("\"outcome\": \"recommend\"", "\"outcome\": \"seek_care\"")
                        .getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    /** One truth: the OpenAPI document shows what the event's schema says. */
    @Test
    void the_openapi_document_has_the_schema_of_the_event() throws IOException {
        JsonNode schema = EventJson.tree(Files.readAllBytes(OWN.resolve("advice-issued.v1.schema.json")));
        JsonNode shown = EventJson.tree(Files.readString(Path.of("src/main/resources/META-INF/openapi.json"))
                        .replace("#/components/schemas/", "#/$defs/")
                        .getBytes(StandardCharsets.UTF_8))
                .path("components")
                .path("schemas");

        assertThat(shown.path("AdviceIssued").path("properties")).isEqualTo(schema.path("properties"));
        assertThat(shown.path("AdviceIssued").path("required")).isEqualTo(schema.path("required"));
        schema.path("$defs")
                .properties()
                .forEach(part ->
                        assertThat(shown.path(part.getKey())).as(part.getKey()).isEqualTo(part.getValue()));
    }

    private static List<String> faults(byte[] json) {
        return SCHEMA.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getKeyword())
                .toList();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(OWN.resolve("advice-issued.v1.schema.json")), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
