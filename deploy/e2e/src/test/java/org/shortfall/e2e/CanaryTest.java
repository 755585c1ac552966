package org.shortfall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shortfall.local.Service;
import org.shortfall.local.Topics;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

/** Sends a marker in every field through every path, failures included, and looks for it where nobody's data may be. */
@ExtendWith(RunningSystem.Extension.class)
class CanaryTest {

    private static final String MARKER = "zq7canary";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String GOOD = """
            {"reportId":"zq7canary","subjectId":"zq7canary","evidence":[{"symptom":"leg_cramps","state":"present"}],\
            "profile":{"diets":["zq7canary"],"allergies":["zq7canary"],"conditions":["zq7canary"],"medications":["zq7canary"],\
            "factors":["zq7canary"],"labs":[{"test":"zq7canary","value":1,"unit":"1"}]}}""";

    private final RunningSystem system;
    private final HttpClient client = HttpClient.newHttpClient();
    private final StringBuilder refusals = new StringBuilder();

    CanaryTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void it_is_in_no_log_metric_refusal_or_dead_letter_header() throws Exception {
        sendReports();
        sendQuestions();
        List<ConsumerRecord<byte[], byte[]>> deadLetters = sendRecords();

        assertThat(refusals.toString()).contains("\"code\"").doesNotContain(MARKER);
        assertThat(deadLetters)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(letter -> assertThat(headersOf(letter)).doesNotContain(MARKER));
        for (Service service : Service.values()) {
            assertThat(metricsOf(service)).doesNotContain(MARKER);
        }
        try (Stream<Path> logs = Files.walk(system.data().resolve("logs"))) {
            assertThat(logs.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(log -> assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
                            .doesNotContain(MARKER));
        }
    }

    private void sendReports() throws Exception {
        List<String> bodies = List.of(
                GOOD,
                GOOD.replace("leg_cramps", MARKER),
                GOOD.replace("\"present\"", "\"" + MARKER + "\""),
                GOOD.replace("\"evidence\"", "\"text\":\"my zq7canary hurts\",\"evidence\""),
                GOOD.replace("\"evidence\"", "\"text\":[\"zq7canary\"],\"evidence\""),
                GOOD.replace(
                        "\"evidence\"",
                        "\"locale\":\"zq7canary!\",\"region\":\"zq7canary\",\"reportedAt\":\"zq7canary\",\"evidence\""),
                GOOD.replace("\"value\":1", "\"value\":\"zq7canary\""),
                GOOD.replace("\"subjectId\"", "\"zq7canary is no name\""),
                GOOD.replace("}", MARKER),
                GOOD.substring(0, 40),
                "[\"zq7canary\"]",
                MARKER);
        for (String body : bodies) {
            post("/v1/reports", "application/json", body);
            post("/v1/reports:batch", "application/x-ndjson", body + "\n" + GOOD);
            post("/v1/assessments", "application/json", body);
            post("/v1/reports:understand", "application/json", body);
        }
        post("/v1/reports", "text/" + MARKER, MARKER);
        post("/v1/reports", "application/json", GOOD, Grant.to(Role.REPORTER).by("zq7canary-other"));
        post("/v1/reports", "application/json", GOOD, Grant.to(Role.REPORTER).in("zq7canary tenant"));
    }

    private void sendQuestions() throws Exception {
        for (String path : List.of(
                "/v1/advice/" + MARKER,
                "/v1/subjects/" + MARKER + "/advice",
                "/v1/subjects/" + MARKER + "/advice?limit=" + MARKER,
                "/v1/subjects/" + MARKER + "/advice?cursor=" + MARKER,
                "/v1/advice/stream?subject=" + MARKER,
                "/v1/symptoms/" + MARKER,
                "/v1/vocabulary/" + MARKER,
                "/v1/symptoms?cursor=" + MARKER,
                "/v1/catalogue/search?q=" + MARKER + "&kind=" + MARKER,
                "/v1/catalogue/foods?nutrient=" + MARKER,
                "/v1/catalogue/units:convert?value=" + MARKER + "&from=mg&to=g",
                "/v1/catalogue/" + MARKER,
                "/" + MARKER)) {
            keep(request(path, Grant.to(Role.REPORTER)).build());
            keep(request(path, Grant.to(Role.REPORTER).by(MARKER))
                    .setHeader("Authorization", "Bearer " + MARKER)
                    .build());
        }
    }

    /** Straight to the report topic: what cannot be used is a dead letter, whose headers say why in codes. */
    private List<ConsumerRecord<byte[], byte[]>> sendRecords() {
        String subject = "0123456789abcdef0123456789abcdef";
        String event =
                "{\"reportId\":\"%s\",\"tenant\":\"demo\",\"subject\":\"%s\",\"evidence\":[{\"symptom\":\"zq7canary\",\"state\":\"zq7canary\"}]}"
                        .formatted(UUID.randomUUID(), subject);
        try (KafkaConsumer<byte[], byte[]> letters = lettersFromNowOn();
                KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", system.bootstrapServers()),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.SYMPTOM_REPORTED, subject, event));
            producer.send(new ProducerRecord<>(Topics.SYMPTOM_REPORTED, MARKER, event));
            producer.send(new ProducerRecord<>(Topics.SYMPTOM_REPORTED, subject, MARKER + "{"));
            producer.flush();
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            Instant end = Instant.now().plus(PATIENCE);
            while (found.size() < 3 && Instant.now().isBefore(end)) {
                letters.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    private KafkaConsumer<byte[], byte[]> lettersFromNowOn() {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", system.bootstrapServers(), "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.SYMPTOM_REPORTED_DLQ).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    private String metricsOf(Service service) throws IOException, InterruptedException {
        URI metrics = system.parts().address(service).resolve("/q/metrics");
        HttpRequest request = HttpRequest.newBuilder(metrics)
                .header("Authorization", "Bearer " + system.token(Grant.to(Role.OPERATOR)))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private void post(String path, String type, String body) throws Exception {
        post(path, type, body, Grant.to(Role.REPORTER));
    }

    private void post(String path, String type, String body, Grant grant) throws Exception {
        keep(request(path, grant)
                .header("Content-Type", type)
                .header("Idempotency-Key", MARKER)
                .header("traceparent", MARKER)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, Grant grant) {
        return HttpRequest.newBuilder(system.frontDoor().resolve(path))
                .header("Authorization", "Bearer " + system.token(grant))
                .header("Prefer", "wait=0");
    }

    private void keep(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            refusals.append(answer.body()).append('\n');
        }
    }

    private static String headersOf(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder();
        record.headers()
                .forEach(header -> text.append(header.key())
                        .append('=')
                        .append(new String(header.value(), StandardCharsets.UTF_8))
                        .append('\n'));
        return text.toString();
    }
}
