package org.shortfall.advice.pipeline;

import java.time.Instant;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.engine.Advice;
import org.shortfall.advice.engine.Engine;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.event.AdviceIssued;
import org.shortfall.advice.event.CloudEvent;
import org.shortfall.advice.event.SymptomReported;

/** Advice as the engine makes it with a release. */
record EngineAdvice(Catalogue catalogue) implements AdviceMaker {

    @Override
    public int release() {
        return catalogue.number();
    }

    @Override
    public CloudEvent advise(
            SymptomReported report, SymptomReport said, SubjectHistory history, Instant receivedAt, long number) {
        Advice advice = Engine.advise(said, history, receivedAt, catalogue);
        return CloudEvent.of(AdviceIssued.of(advice, report, receivedAt, catalogue), number);
    }
}
