package org.shortfall.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the newest release stands on the topic. */
@Readiness
@ApplicationScoped
public class CatalogueReadiness implements HealthCheck {

    private static final String NAME = "catalogue release on the topic";

    private volatile HealthCheckResponse state = down("start");

    void waitingFor(String what) {
        state = down(what);
    }

    void published(int release) {
        state = HealthCheckResponse.named(NAME)
                .up()
                .withData("release", release)
                .build();
    }

    @Override
    public HealthCheckResponse call() {
        return state;
    }

    private static HealthCheckResponse down(String what) {
        return HealthCheckResponse.named(NAME)
                .down()
                .withData("waitingFor", what)
                .build();
    }
}
