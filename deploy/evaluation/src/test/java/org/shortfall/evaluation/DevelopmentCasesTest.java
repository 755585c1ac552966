package org.shortfall.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of the project, whole: floors a little under what is reached, so that no change can make it worse unseen. */
class DevelopmentCasesTest {

    private static Evaluation evaluation = new Evaluation(List.of());
    private static Map<String, Score> scores = Map.of();

    @BeforeAll
    static void run_every_case() throws IOException {
        evaluation =
                Evaluation.of(CaseFiles.in(Path.of(EvaluateTest.CASES)), Pipeline.of(Path.of(EvaluateTest.RELEASE)));
        scores = evaluation.scores();
    }

    @Test
    void every_case_gets_an_answer() {
        assertThat(evaluation.cases()).hasSize(84);
        assertThat(evaluation.answered()).hasSize(84);
    }

    @ParameterizedTest(name = "{0} is at least {1}")
    @CsvSource({"A.all.top1, .73", "A.all.top3, .90", "B.all.emergency_recall, 1"})
    void is_at_least(String measure, double floor) {
        assertThat(value(measure)).as(measure).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest(name = "{0} is at most {1}")
    @CsvSource({
        "A.all.under_triage, .09",
        "B.all.under_triage, .08",
        "B.all.over_triage, .05",
        "B.all.nutrition_led, .05",
        "B.all.must_not_violation, 0",
        "C.all.false_confidence, .05",
        "C.all.over_triage, .05"
    })
    void is_at_most(String measure, double ceiling) {
        assertThat(value(measure)).as(measure).isLessThanOrEqualTo(ceiling);
    }

    @Test
    void nothing_is_pushed_on_anybody() {
        assertThat(evaluation.answered())
                .allSatisfy(answered ->
                        assertThat(answered.answer().recommended()).noneMatch(code -> code.startsWith("supplement.")));
    }

    @Test
    void most_phrases_are_understood() {
        assertThat(evaluation.phrasesUnderstood(false)).isGreaterThan(.95);
    }

    @Test
    void folds_share_out_every_case_once() {
        assertThat(Folds.folds(evaluation.cases()).stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(evaluation.cases());
    }

    private static double value(String measure) {
        return Objects.requireNonNull(scores.get(measure), measure).value().doubleValue();
    }
}
