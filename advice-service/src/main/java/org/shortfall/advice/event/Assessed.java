package org.shortfall.advice.event;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Source;
import org.shortfall.advice.engine.Advice;
import org.shortfall.advice.engine.Engine;
import org.shortfall.advice.engine.Guidance;
import org.shortfall.advice.engine.Missing;
import org.shortfall.advice.engine.Question;
import org.shortfall.advice.engine.Recommendation;
import org.shortfall.advice.engine.Stop;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.engine.Triage;
import org.shortfall.advice.engine.Withheld;
import org.shortfall.advice.event.AdviceIssued.Disclaimer;
import org.shortfall.advice.event.AdviceIssued.Outcome;
import org.shortfall.advice.event.AdviceIssued.WireFinding;

/** What would be advised on coded evidence, what would be asked next, and whether to stop asking. Nothing is stored. */
public record Assessed(
        int release,
        String engine,
        String language,
        Outcome outcome,
        Triage triage,
        List<WireFinding> findings,
        List<Recommendation> recommendations,
        List<Withheld> withheld,
        List<Guidance> guidance,
        List<Missing> missing,
        List<Question> questions,
        Stop stop,
        SortedMap<String, Source> sources,
        Disclaimer disclaimer) {

    private static final UUID NO_REPORT = new UUID(0, 0);

    /** @param now only tells how old results of tests are */
    public static Assessed of(AssessmentRequest request, Instant now, Catalogue catalogue) {
        SymptomReport report = request.toReport();
        Advice advice = Engine.advise(report, SubjectHistory.none(), now, catalogue);
        AdviceIssued event = AdviceIssued.of(advice, unnamed(request), now, catalogue);
        return new Assessed(
                event.release(),
                event.engine(),
                event.language(),
                event.outcome(),
                event.triage(),
                event.findings(),
                event.recommendations(),
                event.withheld(),
                event.guidance(),
                event.missing(),
                advice.assessment().questions(),
                Engine.stop(advice, catalogue.words(request.locale())),
                event.sources(),
                event.disclaimer());
    }

    /** The wording and the sources are the event's; the ids are of nobody and are not shown. */
    private static SymptomReported unnamed(AssessmentRequest request) {
        return new SymptomReported(NO_REPORT, "none", "0".repeat(32), request.locale(), request.evidence(), null, null);
    }
}
