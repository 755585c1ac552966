package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(IntakeSystem.class)
class BatchResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    ReportTopic topic;

    @BeforeEach
    void look() {
        Reports.awaitReady();
        topic = new ReportTopic();
    }

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void every_line_has_its_own_result_in_order_and_blank_lines_are_counted() throws IOException {
        String tooLong = Reports.MINIMAL + " ".repeat(65_536);
        String bad = Reports.MINIMAL.replace("leg_cramps", "leg_cramp");

        Response answer = Reports.postBatch(
                String.join("\n", Reports.MINIMAL, "", bad, "{", "  \r", tooLong, Reports.MINIMAL, ""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/x-ndjson");
        List<JsonNode> results = lines(answer);
        assertThat(results).extracting(line -> line.path("line").asInt()).containsExactly(1, 3, 4, 6, 7);
        assertThat(results).extracting(line -> line.path("status").asInt()).containsExactly(202, 422, 400, 413, 202);
        assertThat(results.get(1).at("/problem/errors/0/near/0").asText()).isEqualTo("leg_cramps");
        assertThat(topic.published())
                .extracting(
                        record -> JSON.readTree(record.value()).path("reportId").asText())
                .containsExactlyInAnyOrder(
                        results.get(0).path("reportId").asText(),
                        results.get(4).path("reportId").asText());
    }

    @Test
    void a_thousand_lines_are_published_and_one_more_is_refused_as_a_whole() throws IOException {
        List<JsonNode> results = lines(Reports.postBatch(IntStream.range(0, 1_000)
                .mapToObj(i -> Reports.MINIMAL.replace("p-41", "p-" + i))
                .collect(Collectors.joining("\n"))));

        assertThat(results).hasSize(1_000);
        assertThat(results).allMatch(line -> line.path("status").asInt() == 202);
        assertThat(topic.published()).hasSize(1_000);

        Response answer = Reports.postBatch((Reports.MINIMAL + "\n").repeat(1_001));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.<String>path("code")).isEqualTo("body-too-large");
        assertThat(topic.published()).isEmpty();
    }

    @Test
    void more_than_4_mib_is_refused_as_a_whole() {
        Response answer = Reports.postBatch(Reports.MINIMAL + "\n" + " ".repeat(4 * 1024 * 1024));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(topic.published()).isEmpty();
    }

    @Test
    void a_batch_without_a_report_is_refused() {
        assertThat(Reports.postBatch("\n \n").<String>path("code")).isEqualTo("empty-batch");
    }

    @Test
    void a_repeated_batch_is_the_same_reports() throws IOException {
        String own = Reports.MINIMAL.replaceFirst("\\{", "{\"reportId\":\"mine-7\",");
        String batch = Reports.MINIMAL + "\n" + own;
        Response first = Reports.postBatch(batch);
        Response again = given().contentType("application/x-ndjson")
                .header("Idempotency-Key", first.header("Idempotency-Key"))
                .body(batch.getBytes(UTF_8))
                .post("/v1/reports:batch");

        assertThat(ids(again)).isEqualTo(ids(first));
        assertThat(ids(Reports.postBatch(batch)).get(0)).isNotEqualTo(ids(first).get(0));
        assertThat(ids(Reports.postBatch(batch)).get(1)).isEqualTo(ids(first).get(1));
        assertThat(Reports.post(own).<String>path("reportId"))
                .isEqualTo(ids(first).get(1));
    }

    private static List<String> ids(Response answer) throws IOException {
        return lines(answer).stream()
                .map(line -> line.path("reportId").asText())
                .toList();
    }

    private static List<JsonNode> lines(Response answer) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : answer.asString().split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
