package org.shortfall.intake.vocabulary;

import java.util.List;

/** Words that mean the same within a pattern; {@code <name>} stands for the words of another class. */
public record WordClass(String name, String locale, List<String> words) {

    public WordClass {
        words = Listed.of(words);
    }
}
