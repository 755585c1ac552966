package org.shortfall.advice.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.shortfall.advice.engine.SubjectHistory;

/** The subjects of one batch: how many reports each has, and what they said. Grows as the batch is worked through. */
final class Subjects {

    private final Map<String, Known> known = new HashMap<>();

    /** The number of a subject's reports so far, and their history. */
    record Known(long reports, SubjectHistory history) {

        static final Known NOTHING = new Known(0, SubjectHistory.none());
    }

    Known of(String subject) {
        return known.getOrDefault(subject, Known.NOTHING);
    }

    void put(String subject, Known state) {
        known.put(subject, state);
    }
}
