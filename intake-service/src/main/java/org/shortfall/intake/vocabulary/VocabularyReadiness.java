package org.shortfall.intake.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as soon as a catalogue release is in use; not before, for nothing could be checked. */
@Readiness
@ApplicationScoped
public class VocabularyReadiness implements HealthCheck {

    private final CurrentVocabulary current;

    VocabularyReadiness(CurrentVocabulary current) {
        this.current = current;
    }

    @Override
    public HealthCheckResponse call() {
        return current.get()
                .map(vocabulary -> HealthCheckResponse.named("vocabulary")
                        .up()
                        .withData("release", vocabulary.release())
                        .build())
                .orElseGet(() -> HealthCheckResponse.down("vocabulary"));
    }
}
