package org.shortfall.advice.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One symptom of a report; what was not said is null.
 *
 * @param severity0to10 how bad, 10 the worst
 * @param lasting how long it has been there
 * @param side left, right, one or both
 */
public record Evidence(
        String symptom,
        State state,
        @Nullable Integer severity0to10,
        @Nullable Duration lasting,
        @Nullable String course,
        @Nullable String onset,
        @Nullable String side) {

    /** Whether the person has it. */
    public enum State {
        PRESENT,
        ABSENT,
        UNKNOWN
    }

    public boolean isPresent() {
        return state == State.PRESENT;
    }
}
