package org.shortfall.advice.pipeline;

import java.util.UUID;
import org.shortfall.advice.pipeline.ReportRecord.LogPosition;

/** A record that the engine could not process: a dead letter, whatever becomes of the same report elsewhere in the log. */
record FailedReport(LogPosition position, UUID reportId, String tenant, String subject) {}
