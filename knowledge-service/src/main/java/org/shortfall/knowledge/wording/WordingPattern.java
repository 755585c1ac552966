package org.shortfall.knowledge.wording;

import java.util.List;

/**
 * Ways to say one thing.
 *
 * @param kind {@code symptom}, the kind of a term, or {@code ignored}: understood as neither a sign nor a fact
 * @param patterns words and {@code <class>} names, in any order within a clause; in quotation marks in exactly this order
 */
public record WordingPattern(String kind, String id, String locale, List<String> patterns) {

    public WordingPattern {
        patterns = List.copyOf(patterns);
    }
}
