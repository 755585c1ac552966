package org.shortfall.advice.operate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Where the commands find Kafka and PostgreSQL. */
record Connections(String kafka, String database, String user, String password) {

    static final String REPORTS = "shortfall.symptom-reported.v1";
    static final String DEAD_LETTERS = "shortfall.symptom-reported.v1.dlq";
    static final String ADVICE = "shortfall.advice-issued.v1";
    static final String RELEASES = "shortfall.catalogue-released.v1";
    static final String GROUP = "shortfall-advice-service";

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int REQUEST_MILLIS = 10_000;
    private static final int PATIENCE_MILLIS = 20_000;

    Connection postgres() throws SQLException {
        return DriverManager.getConnection(database, user, password);
    }

    Admin admin() {
        return Admin.create(settings());
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers", kafka,
                "request.timeout.ms", REQUEST_MILLIS,
                "default.api.timeout.ms", PATIENCE_MILLIS);
    }

    /** Hands over every committed record of a topic up to its present end; returns how many there were. */
    long readAll(String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        Map<String, Object> settings = new HashMap<>(settings());
        settings.put("isolation.level", "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long read = 0;
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    if (record.offset() < ends.getOrDefault(new TopicPartition(topic, record.partition()), 0L)) {
                        reader.accept(record);
                        read++;
                    }
                }
            }
            return read;
        }
    }
}
