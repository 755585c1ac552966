package org.shortfall.advice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.subject.Pseudonyms;

/** The test's own view of the real topics. */
public final class Topic {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Topic() {}

    /** Puts a report on its topic as the intake-service does. */
    public static RecordMetadata report(UUID reportId, String subject, String evidenceAndProfile) {
        String json =
                "{\"reportId\":\"%s\",\"tenant\":\"demo\",\"subject\":\"%s\",\"locale\":\"en\",\"catalogueRelease\":1,%s}"
                        .formatted(reportId, subject, evidenceAndProfile);
        return send(null, subject.getBytes(StandardCharsets.UTF_8), json.getBytes(StandardCharsets.UTF_8), true);
    }

    /** Puts any record on the report topic; without a partition the key decides. */
    public static RecordMetadata send(
            @Nullable Integer partition, byte @Nullable [] key, byte @Nullable [] value, boolean typed) {
        try (Producer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            var message = new ProducerRecord<>("shortfall.symptom-reported.v1", partition, key, value);
            if (typed) {
                message.headers()
                        .add("ce_type", "org.shortfall.symptom-reported.v1".getBytes(StandardCharsets.UTF_8))
                        .add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
            }
            return producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the first record from the start of a topic that fits. */
    public static ConsumerRecord<byte[], byte[]> await(String topic, Predicate<ConsumerRecord<byte[], byte[]>> fits) {
        List<ConsumerRecord<byte[], byte[]>> found = await(topic, fits, 1);
        return found.getFirst();
    }

    /** Waits until a number of fitting records stand on a topic, and returns all that do. */
    public static List<ConsumerRecord<byte[], byte[]>> await(
            String topic, Predicate<ConsumerRecord<byte[], byte[]>> fits, int count) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant end = Instant.now().plus(PATIENCE);
            while (found.size() < count && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (fits.test(record)) {
                        found.add(record);
                    }
                });
            }
        }
        if (found.size() < count) {
            throw new AssertionError("only %d of %d records came on %s".formatted(found.size(), count, topic));
        }
        return found;
    }

    public static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The pseudonym of a client's id, as intake makes it. */
    public static String subjectOf(Pseudonyms pseudonyms, String subjectId) {
        return pseudonyms.of("demo", subjectId);
    }

    private static String bootstrap() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
