package org.shortfall.evaluation;

import java.util.List;
import org.shortfall.advice.event.AdviceIssued;
import org.shortfall.intake.text.Understanding;

/** What became of one case. */
sealed interface Outcome {

    Case of();

    /**
     * It was answered.
     *
     * @param unread its phrases of which nothing was understood
     */
    record Answered(Case of, Answer answer, List<Phrase> unread, Understanding understanding, AdviceIssued advice)
            implements Outcome {

        public Answered {
            unread = List.copyOf(unread);
        }
    }

    /** The intake did not take it: no answer, which counts as a failure. */
    record Refused(Case of, String reason) implements Outcome {}
}
