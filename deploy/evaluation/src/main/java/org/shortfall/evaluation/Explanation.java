package org.shortfall.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shortfall.advice.event.AdviceIssued;
import org.shortfall.evaluation.Outcome.Answered;
import org.shortfall.intake.text.Span;
import org.shortfall.intake.text.Understanding;

/** How one case came to its answer: what was read in which words, what decided the triage, what speaks for a finding. */
final class Explanation {

    private final List<String> lines = new ArrayList<>();
    private final Answered outcome;

    private Explanation(Answered outcome) {
        this.outcome = outcome;
    }

    static String of(Answered outcome) {
        Explanation explanation = new Explanation(outcome);
        explanation.reading();
        explanation.advice();
        return String.join("\n", explanation.lines) + "\n";
    }

    private void reading() {
        Understanding read = outcome.understanding();
        add(
                "%s, as it was written:%n%s%n%nRead:",
                outcome.of().id(), outcome.of().text());
        read.evidence().forEach(sign -> add("  %s %s  \"%s\"", sign.state().word(), sign, words(sign.span())));
        read.profile()
                .facts()
                .forEach(fact ->
                        add("  %s %s:%s  \"%s\"", fact.state().word(), fact.kind(), fact.id(), words(fact.span())));
        read.profile().supplements().forEach(taken -> add("  takes %s", taken));
        read.profile().labs().forEach(lab -> add("  %s", lab));
        read.ambiguities().forEach(doubt -> add("  in doubt %s  \"%s\"", doubt.readings(), words(doubt.span())));
        read.asides()
                .forEach(aside ->
                        add("  aside %s:%s %s  \"%s\"", aside.kind(), aside.id(), aside.why(), words(aside.span())));
        read.unrecognisedMedicines().forEach(span -> add("  medicine in no vocabulary  \"%s\"", words(span)));
        read.ignored().forEach(span -> add("  no symptom  \"%s\"", words(span)));
        read.unread().forEach(span -> add("  unread  \"%s\"", words(span)));
    }

    private void advice() {
        AdviceIssued advice = outcome.advice();
        add("%nTriage: %s", advice.triage().level().name().toLowerCase(Locale.ROOT));
        advice.triage().because().forEach(reason -> add("  %s %s", reason.level(), reason.rule()));
        add("%nFindings:");
        advice.findings().forEach(finding -> {
            add("  %s %s %s", finding.direction(), finding.nutrient(), finding.score());
            finding.supporting().forEach(item -> add("    %+.2f %s", item.weight(), item.name()));
            finding.opposing().forEach(item -> add("    %+.2f against: %s", item.weight(), item.name()));
        });
        add("%nSuggested: %s", outcome.answer().recommended());
    }

    private String words(Span span) {
        return outcome.of().text().substring(span.start(), span.end()).replace('\n', '|');
    }

    private void add(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }
}
