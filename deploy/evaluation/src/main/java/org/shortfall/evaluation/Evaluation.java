package org.shortfall.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shortfall.evaluation.Outcome.Answered;

/** What became of all cases. */
record Evaluation(List<Outcome> outcomes) {

    Evaluation {
        outcomes = List.copyOf(outcomes);
    }

    static Evaluation of(List<Case> cases, Pipeline pipeline) {
        return new Evaluation(cases.stream().map(pipeline::run).toList());
    }

    List<Case> cases() {
        return outcomes.stream().map(Outcome::of).toList();
    }

    List<Answered> answered() {
        List<Answered> answered = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Answered answer) {
                answered.add(answer);
            }
        }
        return answered;
    }

    Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answered().forEach(outcome -> answers.put(outcome.of().id(), outcome.answer()));
        return answers;
    }

    Map<String, Score> scores() {
        return Measures.of(cases(), answers());
    }

    /** Share of the phrases that were understood, over all cases or those for publication; 1 if there are none. */
    double phrasesUnderstood(boolean headlineOnly) {
        int all = 0;
        int understood = 0;
        for (Outcome outcome : outcomes) {
            if (!headlineOnly || outcome.of().headline()) {
                all += outcome.of().phrases().size();
                understood += outcome instanceof Answered answered
                        ? answered.answer().phrases().understood()
                        : 0;
            }
        }
        return all == 0 ? 1 : (double) understood / all;
    }
}
