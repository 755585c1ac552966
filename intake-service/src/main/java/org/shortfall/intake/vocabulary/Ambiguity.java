package org.shortfall.intake.vocabulary;

import java.util.List;
import java.util.Map;

/** A phrase that may mean more than one thing: its readings as {@code kind:id}, and what to ask, by locale. */
public record Ambiguity(String phrase, String locale, List<String> readings, Map<String, String> question) {

    public Ambiguity {
        readings = Listed.of(readings);
        question = question == null ? Map.of() : Map.copyOf(question);
    }
}
