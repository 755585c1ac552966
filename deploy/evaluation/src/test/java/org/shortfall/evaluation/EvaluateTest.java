package org.shortfall.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    static final String RELEASE = "../../knowledge-service/target/catalogue-released.v1.json";
    static final String CASES = "src/test/resources/cases";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Evaluate command = new Evaluate(new PrintStream(out, true, StandardCharsets.UTF_8));

    @TempDir
    Path directory;

    @Test
    void it_prints_scores_phrases_misses_and_aims_and_writes_the_answers() throws IOException {
        Path answers = directory.resolve("answers.jsonl");

        int code = command.run("--release", RELEASE, CASES, "--answers", answers.toString());

        assertThat(code).isEqualTo(Evaluate.RAN);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("A.top1", "phrases understood", "Phrases not understood", "Misses, the worst first", "Aims");
        assertThat(AnswerFile.read(answers)).hasSizeGreaterThan(70);
    }

    @Test
    void the_same_cases_give_the_same_output() {
        command.run("--release", RELEASE, CASES);
        String first = out.toString(StandardCharsets.UTF_8);
        out.reset();

        command.run("--release", RELEASE, CASES);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
    }

    @Test
    void a_case_can_be_explained() {
        assertThat(command.run("--release", RELEASE, CASES, "--explain", "B084"))
                .isEqualTo(Evaluate.RAN);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Read:", "Triage:", "Findings:");
    }

    @Test
    void wrong_use_ends_with_two() throws IOException {
        assertThat(command.run("--release", RELEASE)).isEqualTo(Evaluate.USAGE);
        assertThat(command.run("--release", RELEASE, "no/such/directory")).isEqualTo(Evaluate.USAGE);
        assertThat(command.run("--release", RELEASE, directory.toString())).isEqualTo(Evaluate.USAGE);
        assertThat(command.run("--release", RELEASE, CASES, "--explain", "none"))
                .isEqualTo(Evaluate.USAGE);
        assertThat(command.run("--release", RELEASE, CASES, "--answers")).isEqualTo(Evaluate.USAGE);
        Files.writeString(directory.resolve("broken.jsonl"), "{\n");
        assertThat(command.run("--release", RELEASE, directory.toString())).isEqualTo(Evaluate.USAGE);
    }
}
