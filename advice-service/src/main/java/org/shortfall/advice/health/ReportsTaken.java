package org.shortfall.advice.health;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.shortfall.advice.pipeline.Pipeline;

/** Ready while PostgreSQL takes what it is given and no partition waits for an operator. */
@Readiness
class ReportsTaken implements HealthCheck {

    private final Pipeline pipeline;

    ReportsTaken(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public HealthCheckResponse call() {
        var refused = pipeline.refusedPartitions();
        var response = HealthCheckResponse.named("reports are taken")
                .status(pipeline.storeAnswers() && refused.isEmpty())
                .withData("PostgreSQL", pipeline.storeAnswers() ? "answers" : "away");
        return refused.isEmpty()
                ? response.build()
                : response.withData("partitionsLeftAlone", refused.toString()).build();
    }
}
