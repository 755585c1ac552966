package org.shortfall.advice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.shortfall.advice.RealPlatform;
import org.shortfall.advice.Topic;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.subject.Pseudonyms;

@QuarkusTest
@WithTestResource(value = RealPlatform.class, scope = TestResourceScope.GLOBAL)
class PipelineTest {

    private static final String CRAMPS = """
            "evidence":[{"symptom":"leg_cramps","state":"present","source":"reported"}],"profile":{},"unrecognised":[]""";

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    AgroalDataSource database;

    @Test
    void a_report_becomes_an_advice_with_cloud_event_headers() throws Exception {
        UUID reportId = UUID.randomUUID();
        String subject = pseudonyms.of("demo", "p-headers");
        RecordMetadata report = Topic.report(reportId, subject, CRAMPS);

        ConsumerRecord<byte[], byte[]> advice = adviceOn(reportId);

        assertThat(new String(advice.key(), StandardCharsets.UTF_8)).isEqualTo(subject);
        assertThat(Topic.header(advice, "ce_specversion")).isEqualTo("1.0");
        assertThat(Topic.header(advice, "ce_type")).isEqualTo("org.shortfall.advice-issued.v1");
        assertThat(Topic.header(advice, "ce_source")).isEqualTo("/advice-service");
        assertThat(Topic.header(advice, "content-type")).isEqualTo("application/json");
        assertThat(Topic.header(advice, "ce_sequence")).isEqualTo("1");
        var json = EventJson.tree(advice.value());
        assertThat(json.path("adviceId").asText()).isEqualTo(Topic.header(advice, "ce_id"));
        assertThat(Instant.parse(json.path("receivedAt").asText()))
                .isEqualTo(Instant.ofEpochMilli(report.timestamp()))
                .isEqualTo(Instant.parse(Topic.header(advice, "ce_time")));
    }

    @Test
    void what_is_stored_and_what_is_issued_are_the_same_bytes() throws Exception {
        UUID reportId = UUID.randomUUID();
        Topic.report(reportId, pseudonyms.of("demo", "p-bytes"), CRAMPS);

        assertThat(adviceOn(reportId).value()).isEqualTo(stored(reportId));
    }

    @Test
    void a_subjects_advice_comes_in_the_order_of_its_reports() {
        String subject = pseudonyms.of("demo", "p-order");
        List<UUID> reportIds =
                IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
        reportIds.forEach(reportId -> Topic.report(reportId, subject, CRAMPS));

        var advice = Topic.await("shortfall.advice-issued.v1", ofSubject(subject), 20);

        assertThat(advice)
                .extracting(record -> Topic.header(record, "ce_reportid"))
                .containsExactlyElementsOf(
                        reportIds.stream().map(UUID::toString).toList());
        assertThat(advice)
                .extracting(record -> Topic.header(record, "ce_sequence"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).toList());
    }

    @Test
    void a_report_that_stands_in_the_log_twice_is_advised_once() {
        String subject = pseudonyms.of("demo", "p-twice");
        UUID reportId = UUID.randomUUID();
        Topic.report(reportId, subject, CRAMPS);
        Topic.report(reportId, subject, CRAMPS);
        UUID after = UUID.randomUUID();
        Topic.report(after, subject, CRAMPS);

        adviceOn(after);

        assertThat(Topic.await("shortfall.advice-issued.v1", ofSubject(subject), 2))
                .extracting(record -> Topic.header(record, "ce_reportid"))
                .containsExactly(reportId.toString(), after.toString());
    }

    @Test
    void an_allergy_of_an_earlier_report_restricts_the_next_advice() throws Exception {
        String subject = pseudonyms.of("demo", "p-history");
        Topic.report(UUID.randomUUID(), subject, """
                "evidence":[],"profile":{"allergies":["celery_allergy"]},"unrecognised":[]""");
        UUID second = UUID.randomUUID();
        Topic.report(second, subject, CRAMPS);

        var items = EventJson.tree(adviceOn(second).value()).path("recommendations");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("foods")).isEmpty());
    }

    @Test
    void what_cannot_be_used_becomes_a_dead_letter_and_the_next_record_flows() {
        String subject = pseudonyms.of("demo", "p-dead");
        byte[] key = subject.getBytes(StandardCharsets.UTF_8);
        int partition = Utils.toPositive(Utils.murmur2(key)) % 12;
        byte[] report = "{\"reportId\":\"%s\",\"tenant\":\"demo\",\"subject\":\"%s\",\"evidence\":[]}"
                .formatted(UUID.randomUUID(), subject)
                .getBytes(StandardCharsets.UTF_8);

        RecordMetadata bad = Topic.send(partition, key, "{broken".getBytes(StandardCharsets.UTF_8), true);
        RecordMetadata untyped = Topic.send(partition, key, report, false);
        RecordMetadata keyless = Topic.send(partition, null, report, true);
        RecordMetadata empty = Topic.send(partition, key, null, true);
        RecordMetadata astray = Topic.send((partition + 1) % 12, key, report, true);
        UUID good = UUID.randomUUID();
        Topic.report(good, subject, CRAMPS);

        adviceOn(good);
        assertThat(code(bad)).isEqualTo("unreadable");
        assertThat(code(untyped)).isEqualTo("unknown-type");
        assertThat(code(keyless)).isEqualTo("missing-key");
        assertThat(code(empty)).isEqualTo("missing-value");
        assertThat(code(astray)).isEqualTo("wrong-partition");
        assertThat(deadLetter(bad).value()).isEqualTo("{broken".getBytes(StandardCharsets.UTF_8));
    }

    private static String code(RecordMetadata record) {
        return String.valueOf(Topic.header(deadLetter(record), "dead-letter-code"));
    }

    private static ConsumerRecord<byte[], byte[]> deadLetter(RecordMetadata record) {
        return Topic.await(
                "shortfall.symptom-reported.v1.dlq",
                letter -> Integer.toString(record.partition()).equals(Topic.header(letter, "dead-letter-partition"))
                        && Long.toString(record.offset()).equals(Topic.header(letter, "dead-letter-offset")));
    }

    private static ConsumerRecord<byte[], byte[]> adviceOn(UUID reportId) {
        return Topic.await(
                "shortfall.advice-issued.v1",
                record -> reportId.toString().equals(Topic.header(record, "ce_reportid")));
    }

    private static java.util.function.Predicate<ConsumerRecord<byte[], byte[]>> ofSubject(String subject) {
        return record -> new String(record.key(), StandardCharsets.UTF_8).equals(subject);
    }

    private byte[] stored(UUID reportId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT value FROM advice WHERE report_id = ?")) {
            query.setObject(1, reportId);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getBytes(1);
            }
        }
    }
}
