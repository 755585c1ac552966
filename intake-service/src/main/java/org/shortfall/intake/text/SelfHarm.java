package org.shortfall.intake.text;

import java.util.Set;

/**
 * Thoughts of self-harm are taken at their word: "maybe I should end it" is no maybe, and a fear of one's own thoughts is
 * those thoughts. Only a plain denial makes them absent; what is over, or denied in passing, stays a question.
 */
final class SelfHarm {

    private static final Set<String> SIGNS =
            Set.of("suicidal_thoughts", "self_harm", "saying_goodbye", "harm_others_thoughts", "overdose_taken");

    private SelfHarm() {}

    /** Whether a match surely stands for one of them. */
    static boolean is(Match match) {
        for (Meaning meaning : match.meanings()) {
            if (is(meaning)) {
                return true;
            }
        }
        return false;
    }

    static boolean is(Meaning meaning) {
        return meaning.isSymptom() && SIGNS.contains(meaning.id());
    }

    static State state(Match match, Denials denials, Doubts doubts) {
        int at = match.first();
        if (denials.deny(match)) {
            return doubts.unsure[at] || doubts.feared[at] || denials.denyOnlyAPlan(match)
                    ? State.UNKNOWN
                    : State.ABSENT;
        }
        return doubts.past[at] || doubts.ended[at] || doubts.asked[at] ? State.UNKNOWN : State.PRESENT;
    }
}
