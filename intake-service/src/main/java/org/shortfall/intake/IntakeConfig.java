package org.shortfall.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of this service. */
@ConfigMapping(prefix = "shortfall")
public interface IntakeConfig {

    /**
     * Secret that turns a client's {@code subjectId} into the pseudonym of events: base64 of at least 32 random bytes.
     * Required; advice-service needs the same. A new key makes everybody a new subject.
     */
    Optional<String> pseudonymKey();

    /** How reports are handed to the broker. */
    Publishing publishing();

    /** How reports are handed to the broker. */
    interface Publishing {

        /**
         * How long a request may take from its body to its answer; then it is 503. Longer than the producer's {@code
         * delivery.timeout.ms}, so that a report that was refused is not sent later, and below 5 s.
         */
        @WithDefault("4s")
        Duration patience();

        /**
         * KiB of reports that may wait for the broker at one time; beyond it the answer is 503 at once. Below the
         * producer's {@code buffer.memory}, so that sending never blocks.
         */
        @WithDefault("24576")
        int inFlightKib();
    }
}
