package org.shortfall.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * {@code scores/scores.json} is what the reference scorer (Python 3.11) printed for {@code scores/answers.jsonl}: made
 * up answers with every kind of miss, three cases left out.
 */
class MeasuresTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @Test
    void scores_and_intervals_agree_with_the_reference_scorer_digit_by_digit() throws IOException {
        Map<String, Score> reference = JsonMapper.builder()
                .build()
                .readValue(RESOURCES.resolve("scores/scores.json").toFile(), new TypeReference<>() {});

        Map<String, Score> ours = Measures.of(
                CaseFiles.in(RESOURCES.resolve("cases")), AnswerFile.read(RESOURCES.resolve("scores/answers.jsonl")));

        assertThat(ours.keySet()).isEqualTo(reference.keySet());
        reference.forEach((measure, score) -> {
            Score mine = Objects.requireNonNull(ours.get(measure));
            assertThat(mine.n()).as(measure).isEqualTo(score.n());
            assertThat(mine.value()).as(measure).isEqualByComparingTo(score.value());
            assertThat(mine.lo()).as("low end of " + measure).isEqualByComparingTo(score.lo());
            assertThat(mine.hi()).as("high end of " + measure).isEqualByComparingTo(score.hi());
        });
    }

    @Test
    void a_case_without_an_answer_is_a_failure() throws IOException {
        Map<String, List<Double>> values = Measures.values(CaseFiles.in(RESOURCES.resolve("cases")), Map.of());

        assertThat(values.get("A.all.top1")).containsOnly(0.0);
        assertThat(values.get("B.all.under_triage")).containsOnly(1.0);
        assertThat(values.get("B.all.must_not_violation")).containsOnly(1.0);
        assertThat(values.get("C.all.false_confidence")).containsOnly(1.0);
    }
}
