package org.shortfall.intake.report;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps out of the log what the Kafka connector writes for each report that fails: two stack traces. {@link BrokerContact}
 * says once that the broker is away and once that it is back.
 */
@LoggingFilter(name = "without-connector-noise")
public final class ConnectorNoise implements Filter {

    @Override
    public boolean isLoggable(LogRecord record) {
        String message = record.getMessage();
        return message == null || !(message.startsWith("SRMSG18206") || message.startsWith("SRMSG18212"));
    }
}
