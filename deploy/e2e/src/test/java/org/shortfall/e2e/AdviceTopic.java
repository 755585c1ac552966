package org.shortfall.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.shortfall.local.Topics;

/** A subscriber of the advice topic that sees what comes after it was opened. */
final class AdviceTopic implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Pattern REPORT_ID = Pattern.compile("\"reportId\"\\s*:\\s*\"([^\"]+)\"");

    private final KafkaConsumer<String, String> consumer;
    private final Map<String, List<ConsumerRecord<String, String>>> byReport = new HashMap<>();

    private AdviceTopic(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    static AdviceTopic fromNowOn(String bootstrapServers) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.ADVICE_ISSUED).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new AdviceTopic(consumer);
    }

    /** Reads until there is advice on each of these reports, or the patience is over. */
    Map<String, List<ConsumerRecord<String, String>>> awaitAdviceOn(Set<String> reports, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (!byReport.keySet().containsAll(reports) && Instant.now().isBefore(deadline)) {
            consumer.poll(POLL).forEach(this::keep);
        }
        return byReport;
    }

    static Map<String, String> headers(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void keep(ConsumerRecord<String, String> record) {
        Matcher matcher = REPORT_ID.matcher(record.value());
        String report = matcher.find() ? matcher.group(1) : "none";
        byReport.computeIfAbsent(report, unseen -> new ArrayList<>()).add(record);
    }
}
