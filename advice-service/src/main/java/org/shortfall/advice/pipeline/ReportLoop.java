package org.shortfall.advice.pipeline;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.release.CurrentCatalogue;

/**
 * Drives the {@link Passage} with the real log and store, for as long as the service runs. Whatever is away is waited
 * for: PostgreSQL inside the group, so that nobody else takes the partitions in vain, Kafka outside of it.
 */
final class ReportLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(ReportLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients clients;
    private final DataSource database;
    private final Flyway schema;
    private final CurrentCatalogue catalogue;
    private final Witness witness;
    private final Duration retryAfter;

    private volatile boolean stopping;
    private volatile boolean storeAnswers;
    private volatile long lastPollNanos = System.nanoTime();
    private volatile @Nullable KafkaReportLog log;

    ReportLoop(
            KafkaClients clients,
            DataSource database,
            Flyway schema,
            CurrentCatalogue catalogue,
            Witness witness,
            Duration retryAfter) {
        this.clients = clients;
        this.database = database;
        this.schema = schema;
        this.catalogue = catalogue;
        this.witness = witness;
        this.retryAfter = retryAfter;
    }

    @Override
    public void run() {
        while (!stopping) {
            lastPollNanos = System.nanoTime();
            try {
                catalogue.await();
                schema.migrate();
                storeAnswers = true;
                follow();
            } catch (WakeupException | InterruptException | InterruptedException e) {
                return;
            } catch (DisplacedException e) {
                LOG.warn("another instance took a partition over; joining the group again");
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
        KafkaReportLog current = log;
        if (current != null) {
            current.wakeup();
        }
    }

    /** Whether the log is followed already, or something still waited for. */
    boolean isFollowing() {
        return log != null;
    }

    /** Whether PostgreSQL took what it was last given. */
    boolean storeAnswers() {
        return storeAnswers;
    }

    /** How long ago the log was last asked for records; while no release is loaded, the loop is not late. */
    Duration sinceLastPoll() {
        return catalogue.get() == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastPollNanos);
    }

    private void follow() throws ExecutionException, InterruptedException {
        TopicDescription topic = describe();
        UUID topicId = new UUID(
                topic.topicId().getMostSignificantBits(), topic.topicId().getLeastSignificantBits());
        try (KafkaReportLog opened = new KafkaReportLog(clients, topicId)) {
            log = opened;
            ReportReader reader = new ReportReader(topic.partitions().size());
            Supplier<@Nullable AdviceMaker> newest = this::newest;
            Passage passage = new Passage(opened, new PostgresStore(database, topicId), reader, newest, witness);
            opened.join(passage);
            LOG.infof("following %s", KafkaReportLog.REPORT_TOPIC);
            try {
                while (!stopping) {
                    turn(passage);
                    witness.reading(opened.lag());
                }
            } finally {
                leave(passage);
            }
        } finally {
            log = null;
        }
    }

    private void turn(Passage passage) {
        lastPollNanos = System.nanoTime();
        try {
            passage.turn(POLL);
            storeAnswers = true;
        } catch (SQLException e) {
            LOG.warnf("PostgreSQL did not take a batch (SQL state %s); it is run again", e.getSQLState());
            storeAnswers = false;
            passage.rest(retryAfter);
        }
    }

    private static void leave(Passage passage) {
        try {
            passage.leave();
        } catch (SQLException e) {
            LOG.debug("PostgreSQL was not told how far we are; the next owner asks Kafka");
        }
    }

    private @Nullable AdviceMaker newest() {
        Catalogue current = catalogue.get();
        return current == null ? null : new EngineAdvice(current);
    }

    private TopicDescription describe() throws ExecutionException, InterruptedException {
        try (Admin admin = clients.admin()) {
            return Objects.requireNonNull(admin.describeTopics(List.of(KafkaReportLog.REPORT_TOPIC))
                    .allTopicNames()
                    .get()
                    .get(KafkaReportLog.REPORT_TOPIC));
        }
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
