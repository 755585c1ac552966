package org.shortfall.advice.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The report topic through plain kafka-clients: a consumer of the group and a transactional producer. */
final class KafkaReportLog implements ReportLog {

    static final String REPORT_TOPIC = "shortfall.symptom-reported.v1";

    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

    private final KafkaClients clients;
    private final UUID topicId;
    private final Consumer<byte[], byte[]> consumer;
    private Producer<byte[], byte[]> producer;
    private @Nullable Ownership owner;

    KafkaReportLog(KafkaClients clients, UUID topicId) {
        this.clients = clients;
        this.topicId = topicId;
        this.producer = clients.outcomes();
        this.consumer = clients.reports();
    }

    /** From another thread: what waits for Kafka ends with a WakeupException. */
    void wakeup() {
        consumer.wakeup();
    }

    /** Records that are there and were not polled yet, as far as the last answers of the brokers told. */
    long lag() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    @Override
    public void join(Ownership itsOwner) {
        owner = itsOwner;
        consumer.subscribe(List.of(REPORT_TOPIC), new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                consumer.pause(partitions);
                // Held, but Kafka's client wants a position at once, and finds none where nothing was committed yet.
                partitions.forEach(partition -> seek(
                        partition.partition(),
                        committed(partition.partition()).orElseGet(() -> start(partition.partition()))));
                itsOwner.assigned(numbers(partitions));
            }

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                itsOwner.revoked(numbers(partitions));
            }

            @Override
            public void onPartitionsLost(Collection<TopicPartition> partitions) {
                itsOwner.lost(numbers(partitions));
            }
        });
    }

    @Override
    public List<ReportRecord> poll(Duration atMost) {
        List<ReportRecord> records = new ArrayList<>();
        try {
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(atMost);
            polled.partitions()
                    .forEach(partition -> polled.records(partition)
                            .forEach(record -> records.add(new ReportRecord(topicId, record))));
        } catch (OffsetOutOfRangeException e) {
            Set<TopicPartition> partitions = e.offsetOutOfRangePartitions().keySet();
            consumer.pause(partitions);
            if (owner != null) {
                owner.outOfRange(numbers(partitions));
            }
        }
        return records;
    }

    @Override
    public void flow(int partition) {
        consumer.resume(List.of(of(partition)));
    }

    @Override
    public void hold(int partition) {
        consumer.pause(List.of(of(partition)));
    }

    @Override
    public void seek(int partition, long offset) {
        consumer.seek(of(partition), offset);
    }

    @Override
    public OptionalLong committed(int partition) {
        OffsetAndMetadata committed = consumer.committed(Set.of(of(partition))).get(of(partition));
        return committed == null ? OptionalLong.empty() : OptionalLong.of(committed.offset());
    }

    @Override
    public long start(int partition) {
        return consumer.beginningOffsets(Set.of(of(partition))).getOrDefault(of(partition), 0L);
    }

    @Override
    public long end(int partition) {
        return consumer.endOffsets(Set.of(of(partition))).getOrDefault(of(partition), 0L);
    }

    @Override
    public void issue(List<Outcome> outcomes, SortedMap<Integer, Long> positions) throws IssueFailure {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        positions.forEach((partition, offset) -> offsets.put(of(partition), new OffsetAndMetadata(offset)));
        try {
            producer.beginTransaction();
            outcomes.forEach(outcome -> Messages.of(outcome).ifPresent(producer::send));
            producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
            producer.commitTransaction();
        } catch (KafkaException e) {
            throw new IssueFailure(e.getClass().getSimpleName());
        }
    }

    @Override
    public void renew() {
        producer.close(Duration.ZERO);
        producer = clients.outcomes();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        consumer.close(CloseOptions.timeout(CLOSE_WITHIN));
    }

    private static TopicPartition of(int partition) {
        return new TopicPartition(REPORT_TOPIC, partition);
    }

    private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
    }
}
