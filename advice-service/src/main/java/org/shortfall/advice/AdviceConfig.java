package org.shortfall.advice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the advice-service. */
@ConfigMapping(prefix = "shortfall")
public interface AdviceConfig {

    /** Secret that turns a client's subjectId into a pseudonym: base64, at least 32 bytes, the intake-service's own. */
    String pseudonymKey();

    Pipeline pipeline();

    Stream stream();

    /** The path from the report topic to the advice topic. */
    interface Pipeline {

        /** Records read, stored and issued at a time. */
        @WithDefault("500")
        int batchSize();

        /**
         * Name of this instance's place among all instances, the same after a restart: what a predecessor of the same
         * name left open in Kafka is undone at once. No two instances may share one.
         */
        String slot();

        /** Pause before a batch is tried again after PostgreSQL or Kafka failed. */
        @WithDefault("1s")
        Duration retryAfter();
    }

    /** Live streams of advice. */
    interface Stream {

        /** Advice that may wait for one slow reader; when full the stream ends, and the reader resumes by its last id. */
        @WithDefault("64")
        int bufferSize();

        /** A sign of life on a quiet stream this often. */
        @WithDefault("15s")
        Duration heartbeat();
    }
}
