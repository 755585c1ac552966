package org.shortfall.advice.pipeline;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.release.CurrentCatalogue;

/**
 * The path of a report: read a batch, store its advice, issue what is stored, and only then move on in the log.
 *
 * <p>Whatever fails, the batch is run again from the log: what is stored already keeps its bytes, so that an advice may
 * be issued more than once but is never lost and never different.
 */
final class ReportLoop implements Runnable {

    static final String REPORT_TOPIC = "shortfall.symptom-reported.v1";

    private static final Logger LOG = Logger.getLogger(ReportLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients clients;
    private final CurrentCatalogue catalogue;
    private final Advisor advisor;
    private final Duration retryAfter;

    private volatile boolean stopping;
    private volatile long lastPollNanos = System.nanoTime();
    private volatile @Nullable Consumer<byte[], byte[]> consumer;

    ReportLoop(KafkaClients clients, CurrentCatalogue catalogue, Advisor advisor, Duration retryAfter) {
        this.clients = clients;
        this.catalogue = catalogue;
        this.advisor = advisor;
        this.retryAfter = retryAfter;
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                catalogue.await();
                follow();
            } catch (WakeupException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | RuntimeException e) {
                LOG.warnf(
                        "the report topic cannot be followed (%s); trying again",
                        e.getClass().getSimpleName());
                pause();
            }
        }
    }

    /** Ends the loop after the batch at hand; a batch that is not finished is read again by the next owner. */
    void stop() {
        stopping = true;
        Consumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    /** Whether the log is followed already, or a release still waited for. */
    boolean isFollowing() {
        return consumer != null;
    }

    /** How long ago the log was last asked for records; while no release is loaded, the loop is not late. */
    Duration sinceLastPoll() {
        return catalogue.get() == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastPollNanos);
    }

    private void follow() throws ExecutionException, InterruptedException {
        TopicDescription topic = describe();
        UUID topicId = new UUID(
                topic.topicId().getMostSignificantBits(), topic.topicId().getLeastSignificantBits());
        ReportReader reader = new ReportReader(topic.partitions().size());
        try (Consumer<byte[], byte[]> reports = clients.reports();
                Producer<byte[], byte[]> producer = clients.outcomes()) {
            consumer = reports;
            OutcomePublisher publisher = new OutcomePublisher(producer);
            reports.subscribe(List.of(REPORT_TOPIC));
            LOG.infof("following %s", REPORT_TOPIC);
            while (!stopping) {
                lastPollNanos = System.nanoTime();
                ConsumerRecords<byte[], byte[]> records = reports.poll(POLL);
                if (!records.isEmpty() && !finish(records, topicId, reader, publisher)) {
                    rewind(reports, records);
                    pause();
                } else if (!records.isEmpty()) {
                    commit(reports, records);
                }
            }
        }
    }

    /** Whether every record of the batch has its outcome, stored and issued. */
    private boolean finish(
            ConsumerRecords<byte[], byte[]> records, UUID topicId, ReportReader reader, OutcomePublisher publisher)
            throws InterruptedException {
        List<Batch.Item> items = records.partitions().stream()
                .flatMap(partition -> records.records(partition).stream())
                .map(record -> reader.read(new ReportRecord(topicId, record)))
                .toList();
        try {
            publisher.publish(advisor.advise(new Batch(items), catalogue.await()));
            return true;
        } catch (SQLException e) {
            LOG.warnf("PostgreSQL did not take a batch (SQL state %s); it is run again", e.getSQLState());
        } catch (ExecutionException | KafkaException e) {
            LOG.warnf(
                    "Kafka did not take a batch (%s); it is run again",
                    e.getClass().getSimpleName());
        }
        return false;
    }

    private static void commit(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
        try {
            consumer.commitSync(next(records));
        } catch (RebalanceInProgressException | CommitFailedException e) {
            // The next owner reads these records again and finds them stored.
            LOG.debug("offsets are committed after the rebalance");
        }
    }

    private TopicDescription describe() throws ExecutionException, InterruptedException {
        try (Admin admin = clients.admin()) {
            return Objects.requireNonNull(admin.describeTopics(List.of(REPORT_TOPIC))
                    .allTopicNames()
                    .get()
                    .get(REPORT_TOPIC));
        }
    }

    private static void rewind(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            if (consumer.assignment().contains(partition)) {
                consumer.seek(partition, records.records(partition).getFirst().offset());
            }
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> next(ConsumerRecords<byte[], byte[]> records) {
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        for (TopicPartition partition : records.partitions()) {
            ConsumerRecord<byte[], byte[]> last = records.records(partition).getLast();
            next.put(partition, new OffsetAndMetadata(last.offset() + 1));
        }
        return next;
    }

    private void pause() {
        try {
            Thread.sleep(retryAfter);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
