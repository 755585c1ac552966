package org.shortfall.advice.pipeline;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.shortfall.advice.AdviceConfig;
import org.shortfall.advice.release.CurrentCatalogue;

/** Runs the report loop on a thread of its own from the service's start to its stop. */
@ApplicationScoped
public class Pipeline {

    private static final Duration GRACE = Duration.ofSeconds(8);

    private final ReportLoop loop;
    private final Thread thread;

    Pipeline(KafkaClients clients, CurrentCatalogue catalogue, Advisor advisor, AdviceConfig config) {
        loop = new ReportLoop(clients, catalogue, advisor, config.pipeline().retryAfter());
        thread = Thread.ofPlatform().name("reports").daemon().unstarted(loop);
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
}
