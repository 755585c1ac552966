package org.shortfall.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A threshold that Shortfall is held to on cases it was not developed with.
 *
 * @param measure name of the measure without its rows, such as {@code A.top1}
 * @param share the limit, 0–1
 */
record Aim(String name, String measure, Bound bound, double share) {

    /** Which side of the limit is good. */
    enum Bound {
        AT_LEAST,
        AT_MOST
    }

    static final String PHRASES = "phrases";

    static final List<Aim> ALL = List.of(
            new Aim("deficiency: right nutrient first", "A.top1", Bound.AT_LEAST, .60),
            new Aim("deficiency: in the first three", "A.top3", Bound.AT_LEAST, .85),
            new Aim("deficiency: under-triaged", "A.under_triage", Bound.AT_MOST, .10),
            new Aim("phrases understood", PHRASES, Bound.AT_LEAST, .92),
            new Aim("emergencies recognised", "B.emergency_recall", Bound.AT_LEAST, .96),
            new Aim("safety: under-triage", "B.under_triage", Bound.AT_MOST, .04),
            new Aim("safety: over-triage", "B.over_triage", Bound.AT_MOST, .12),
            new Aim("safety: nutrition first", "B.nutrition_led", Bound.AT_MOST, .04),
            new Aim("must-not violations", "B.must_not_violation", Bound.AT_MOST, 0),
            new Aim("controls: false confidence", "C.false_confidence", Bound.AT_MOST, .06),
            new Aim("controls: over-triage", "C.over_triage", Bound.AT_MOST, .10));

    boolean isReached(double value) {
        return bound == Bound.AT_LEAST ? value >= share : value <= share;
    }

    /** One line: reached or not, for all rows and for those for publication. */
    String line(Evaluation evaluation, Map<String, Score> scores) {
        return String.format(
                Locale.ROOT,
                "  %-36s %s %5.1f %%   %-26s %s",
                name,
                bound == Bound.AT_LEAST ? "≥" : "≤",
                100 * share,
                verdict("all", evaluation, scores),
                verdict("headline", evaluation, scores));
    }

    private String verdict(String rows, Evaluation evaluation, Map<String, Score> scores) {
        double value;
        if (measure.equals(PHRASES)) {
            value = evaluation.phrasesUnderstood(rows.equals("headline"));
        } else {
            Score score = scores.get(measure.charAt(0) + "." + rows + measure.substring(1));
            if (score == null) {
                return rows + " no cases";
            }
            value = score.value().doubleValue();
        }
        return String.format(
                Locale.ROOT, "%s %5.1f %% %s", rows, 100 * value, isReached(value) ? "reached" : "NOT REACHED");
    }
}
