package org.shortfall.evaluation;

import java.util.Locale;

/** The levels of triage in cases and answers, from least to most urgent. */
enum Triage {
    SELF_CARE,
    ROUTINE,
    URGENT,
    EMERGENCY;

    /** @throws IllegalArgumentException if it is none of the words that cases use */
    static Triage of(String word) {
        return word.equals("selfcare") ? SELF_CARE : valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isBelow(Triage other) {
        return compareTo(other) < 0;
    }
}
