package org.shortfall.advice.health;

import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.shortfall.advice.pipeline.Pipeline;

/** Alive while the report loop asks for records; waiting for a dependency is no reason to be killed. */
@Liveness
class LoopMoves implements HealthCheck {

    /** Twice Kafka's max.poll.interval.ms. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final Pipeline pipeline;

    LoopMoves(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public HealthCheckResponse call() {
        Duration since = pipeline.sinceLastPoll();
        return HealthCheckResponse.named("report loop moves")
                .status(since.compareTo(LATE) < 0)
                .withData("secondsSinceLastPoll", since.toSeconds())
                .build();
    }
}
