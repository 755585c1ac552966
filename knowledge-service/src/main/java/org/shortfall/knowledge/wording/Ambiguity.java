package org.shortfall.knowledge.wording;

import java.util.List;
import java.util.Map;

/**
 * A phrase that may mean more than one thing, and what to ask.
 *
 * @param readings {@code kind:id}, at least two
 * @param question by locale
 */
public record Ambiguity(String phrase, String locale, List<String> readings, Map<String, String> question) {

    public Ambiguity {
        readings = List.copyOf(readings);
        question = Map.copyOf(question);
    }
}
