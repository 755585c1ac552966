package org.shortfall.knowledge.wording;

import java.util.List;

/**
 * Words that mean the same within a pattern.
 *
 * @param words words, or several words in order; {@code <name>} stands for all of another class of the same locale
 */
public record WordClass(String name, String locale, List<String> words) {

    public WordClass {
        words = List.copyOf(words);
    }
}
