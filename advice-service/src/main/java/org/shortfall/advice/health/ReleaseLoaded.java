package org.shortfall.advice.health;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.release.CurrentCatalogue;

/** Ready once a catalogue release is in use. */
@Readiness
class ReleaseLoaded implements HealthCheck {

    private final CurrentCatalogue catalogue;

    ReleaseLoaded(CurrentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public HealthCheckResponse call() {
        Catalogue current = catalogue.get();
        var response = HealthCheckResponse.named("catalogue release loaded");
        return current == null
                ? response.down().build()
                : response.up().withData("release", current.number()).build();
    }
}
