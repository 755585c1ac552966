package org.shortfall.intake.vocabulary;

import java.util.List;

/** Ways to say one thing: words and {@code <class>} names in any order; in quotation marks in exactly this order. */
public record WordingPattern(String kind, String id, String locale, List<String> patterns) {

    public WordingPattern {
        patterns = Listed.of(patterns);
    }
}
