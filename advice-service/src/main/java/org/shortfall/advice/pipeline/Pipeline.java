package org.shortfall.advice.pipeline;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.SortedSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.shortfall.advice.AdviceConfig;
import org.shortfall.advice.release.CurrentCatalogue;

/** Runs the report loop on a thread of its own from the service's start to its stop. */
@ApplicationScoped
public class Pipeline {

    private static final Logger LOG = Logger.getLogger(Pipeline.class);
    private static final Duration GRACE = Duration.ofSeconds(8);

    private final ReportLoop loop;
    private final PipelineMetrics metrics;
    private final Thread thread;

    Pipeline(
            KafkaClients clients,
            DataSource database,
            Flyway schema,
            CurrentCatalogue catalogue,
            PipelineMetrics metrics,
            AdviceConfig config) {
        this.metrics = metrics;
        loop = new ReportLoop(
                clients, database, schema, catalogue, metrics, config.pipeline().retryAfter());
        thread = Thread.ofPlatform()
                .name("reports")
                .daemon()
                .uncaughtExceptionHandler(Pipeline::end)
                .unstarted(loop);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
        if (!loop.isFollowing() || !thread.join(GRACE)) {
            thread.interrupt();
        }
    }

    /** How long ago the loop last asked for records. */
    public Duration sinceLastPoll() {
        return loop.sinceLastPoll();
    }

    /** Whether PostgreSQL took what it was last given. */
    public boolean storeAnswers() {
        return loop.storeAnswers();
    }

    /** Partitions that are left alone until an operator has helped; the log says why. */
    public SortedSet<Integer> refusedPartitions() {
        return metrics.refusedPartitions();
    }

    /** Without its loop the service is of no use: it ends, and whoever watches it starts it again. */
    private static void end(Thread loop, Throwable error) {
        LOG.fatalf(
                "the report loop ended with %s; the service ends",
                error.getClass().getName());
        Quarkus.asyncExit(1);
    }
}
