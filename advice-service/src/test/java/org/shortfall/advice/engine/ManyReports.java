package org.shortfall.advice.engine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.event.AdviceIssued;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.event.SymptomReported;

/** Random reports with their histories and advice: a few thousand a law, as many as {@code -Dlaws.reports} says. */
final class ManyReports {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final int REPORTS = Integer.getInteger("laws.reports", 2_000);

    /** Something that must hold for a report, its subject's history and their advice. */
    interface Law {
        void hold(SymptomReport report, SubjectHistory history, Advice advice);
    }

    private final Catalogue catalogue;
    private final RandomReports random;

    ManyReports(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.random = new RandomReports(catalogue);
    }

    void forEach(Law law) {
        for (long seed = 0; seed < REPORTS; seed++) {
            SymptomReport report = random.report(seed);
            SubjectHistory history = random.history(seed, NOW);
            try {
                law.hold(report, history, advise(report, history));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    Advice advise(SymptomReport report, SubjectHistory history) {
        return Engine.advise(report, history, NOW, catalogue);
    }

    byte[] bytes(Advice advice) {
        SymptomReported report = new SymptomReported(
                new UUID(1, 2), "demo", "0f1e2d3c4b5a69788796a5b4c3d2e1f0", "en", List.of(), null, null);
        return EventJson.write(AdviceIssued.of(advice, report, NOW, catalogue));
    }

    static SymptomReport with(SymptomReport report, List<Evidence> evidence) {
        return new SymptomReport(evidence, report.profile(), report.unrecognised(), report.locale());
    }
}
