package org.shortfall.intake.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shortfall.local.Topics;

/** Looks into the report topic, from where it ended when this was made. */
final class ReportTopic implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    ReportTopic() {
        String bootstrapServers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(Topics.SYMPTOM_REPORTED).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.endOffsets(partitions).forEach(consumer::seek);
    }

    /** Everything that was published since the last look. */
    List<ConsumerRecord<String, byte[]>> published() {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
            consumer.poll(Duration.ofMillis(200)).forEach(found::add);
        }
        return found;
    }

    @Override
    public void close() {
        consumer.close();
    }

    static void publishRelease(String bootstrapServers, byte @Nullable [] value) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 8_388_608),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(record(value));
        }
    }

    /** A null value is a tombstone; the record's type does not say so. */
    @NullUnmarked
    private static ProducerRecord<byte[], byte[]> record(byte @Nullable [] value) {
        return new ProducerRecord<>(Topics.CATALOGUE_RELEASED, new byte[] {'1'}, value);
    }
}
