package org.shortfall.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as soon as the report topic has been seen once. A broker that goes away later does not change that: this service
 * then answers 503 itself, with the safety net, which a front door without an instance could not.
 */
@Readiness
@ApplicationScoped
public class BrokerReadiness implements HealthCheck {

    private final BrokerContact broker;

    BrokerReadiness(BrokerContact broker) {
        this.broker = broker;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("report topic")
                .status(broker.isKnown())
                .build();
    }
}
