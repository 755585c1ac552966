package org.shortfall.advice.pipeline;

import java.time.Instant;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.event.CloudEvent;
import org.shortfall.advice.event.SymptomReported;

/** Makes advice with one catalogue release: the same report and history give the same bytes. */
interface AdviceMaker {

    /** Number of the release. */
    int release();

    /** @param number of the report among its subject's */
    CloudEvent advise(
            SymptomReported report, SymptomReport said, SubjectHistory history, Instant receivedAt, long number);
}
