package org.shortfall.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.engine.Engine;

/** What the command prints about an evaluation. */
final class Summary {

    private final Evaluation evaluation;
    private final Map<String, Score> scores;
    private final StringBuilder out = new StringBuilder();

    private Summary(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.scores = evaluation.scores();
    }

    static String of(Evaluation evaluation, int release) {
        Summary summary = new Summary(evaluation);
        summary.head(release);
        summary.scores();
        summary.folds();
        summary.unread();
        summary.misses();
        summary.aims();
        return summary.out.toString();
    }

    private void head(int release) {
        Map<Case.Set, Long> sets = evaluation.cases().stream()
                .collect(Collectors.groupingBy(Case::set, TreeMap::new, Collectors.counting()));
        line("%d cases %s, catalogue release %d, engine %s", evaluation.cases().size(), sets, release, Engine.VERSION);
    }

    private void scores() {
        title("Scores with 95 %% intervals (bootstrap over cases), all rows and headline rows");
        scores.keySet().stream()
                .filter(key -> key.contains(".all."))
                .forEach(key -> line(
                        "  %-24s %-34s %s",
                        key.replace(".all", ""),
                        figures(scores.get(key)),
                        figures(scores.get(key.replace(".all.", ".headline.")))));
        line(
                "  %-24s %5.1f %%%27s %5.1f %%",
                "phrases understood",
                100 * evaluation.phrasesUnderstood(false),
                "",
                100 * evaluation.phrasesUnderstood(true));
        title("Right nutrient in the first three, by nutrient");
        scores.keySet().stream()
                .filter(key -> key.startsWith("A.by."))
                .sorted()
                .forEach(key -> line("  %-24s %s", key.substring(5).replace(".top3", ""), figures(scores.get(key))));
    }

    private void folds() {
        title("Spread over five seeded folds (nothing is fitted: how far a fifth of the cases carries)");
        Folds.spread(evaluation).forEach((measure, spread) -> {
            if (measure.contains(".all.")) {
                line("%s", Folds.line(measure.replace(".all", ""), spread));
            }
        });
    }

    private void unread() {
        title("Phrases not understood");
        evaluation
                .answered()
                .forEach(outcome -> outcome.unread()
                        .forEach(phrase -> line("  %s %-15s %s", outcome.of().id(), phrase.field(), phrase.line())));
    }

    private void misses() {
        title("Misses, the worst first");
        List<Miss> misses = Miss.of(evaluation);
        misses.forEach(miss -> line(
                "  %-18s %-6s expected %s; got %s",
                miss.kind().name().toLowerCase(Locale.ROOT), miss.caseId(), miss.expected(), miss.got()));
    }

    private void aims() {
        title("Aims (for cases that the project does not have)");
        Aim.ALL.forEach(aim -> line("%s", aim.line(evaluation, scores)));
    }

    private static String figures(@Nullable Score score) {
        return score == null
                ? "no cases"
                : String.format(
                        Locale.ROOT,
                        "%5.1f %% [%5.1f, %5.1f] n=%d",
                        100 * score.value().doubleValue(),
                        100 * score.lo().doubleValue(),
                        100 * score.hi().doubleValue(),
                        score.n());
    }

    private void title(String format) {
        out.append('\n');
        line(format);
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
