package org.shortfall.advice.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.shortfall.advice.engine.SubjectHistory;

/** The subjects of one batch: how many reports each has, and what they said. Grows as the batch is worked through. */
final class Subjects {

    private final Map<String, Known> known;
    private final Map<String, Known> changed = new TreeMap<>();

    /** The number of a subject's reports so far, and their history. */
    record Known(long reports, SubjectHistory history) {

        static final Known NOTHING = new Known(0, SubjectHistory.none());
    }

    Subjects(Map<String, Known> known) {
        this.known = new HashMap<>(known);
    }

    Known of(String subject) {
        return known.getOrDefault(subject, Known.NOTHING);
    }

    void put(String subject, Known state) {
        known.put(subject, state);
        changed.put(subject, state);
    }

    /** Those with a report more than before, in one order for every owner, so that no two wait for each other. */
    Map<String, Known> changed() {
        return changed;
    }
}
