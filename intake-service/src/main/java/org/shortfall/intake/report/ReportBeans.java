package org.shortfall.intake.report;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.shortfall.intake.IntakeConfig;

/** What the container makes for this package that is not made by a constructor. */
final class ReportBeans {

    /** Made at start, so that a service without its key does not start. */
    @Produces
    @Singleton
    @Startup
    Pseudonyms pseudonyms(IntakeConfig config) {
        try {
            return Pseudonyms.under(config.pseudonymKey());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(e.getMessage());
        }
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
