package org.shortfall.advice.pipeline;

import java.time.Instant;
import java.util.UUID;
import org.shortfall.advice.event.CloudEvent;
import org.shortfall.advice.pipeline.ReportRecord.LogPosition;

/**
 * A row of the advice table.
 *
 * @param position where the record stands that it was made of
 */
record StoredAdvice(
        UUID reportId,
        String tenant,
        String subject,
        long number,
        Instant receivedAt,
        LogPosition position,
        byte[] report,
        CloudEvent event) {}
