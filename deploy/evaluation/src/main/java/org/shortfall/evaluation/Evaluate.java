package org.shortfall.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.shortfall.evaluation.Outcome.Answered;
import org.shortfall.evaluation.Outcome.Refused;

/** The command {@code deploy/evaluate}: runs every case of a directory through Shortfall and prints how it did. */
public final class Evaluate {

    static final int RAN = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private final PrintStream out;

    Evaluate(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] words) {
        System.exit(new Evaluate(System.out).run(words));
    }

    int run(String... words) {
        try {
            Arguments arguments = Arguments.of(words);
            List<Case> cases = CaseFiles.in(arguments.cases());
            if (cases.isEmpty()) {
                throw new UsageError("no case files (*.jsonl) with cases in " + arguments.cases());
            }
            evaluate(arguments, cases);
            return RAN;
        } catch (UsageError | BrokenCase e) {
            System.err.println("deploy/evaluate: " + e.getMessage());
            return USAGE;
        } catch (IOException e) {
            System.err.println("deploy/evaluate: cannot read or write " + e.getMessage());
            return FAILED;
        }
    }

    private void evaluate(Arguments arguments, List<Case> cases) throws IOException {
        Pipeline pipeline = Pipeline.of(arguments.release());
        if (arguments.explained() != null) {
            explain(arguments.explained(), cases, pipeline);
            return;
        }
        Evaluation evaluation = Evaluation.of(cases, pipeline);
        Path answers = arguments.answers();
        if (answers != null) {
            AnswerFile.write(answers, evaluation.answers().values());
        }
        out.print(Summary.of(evaluation, pipeline.release()));
    }

    private void explain(String id, List<Case> cases, Pipeline pipeline) {
        Case wanted = cases.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageError("no case has the id " + id));
        switch (pipeline.run(wanted)) {
            case Answered answered -> out.print(Explanation.of(answered));
            case Refused refused -> out.println(id + " got no answer: " + refused.reason());
        }
    }
}
