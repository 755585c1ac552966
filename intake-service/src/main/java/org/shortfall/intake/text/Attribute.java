package org.shortfall.intake.text;

import java.util.Locale;

/** What a word says of a sign beside it: how bad, which side, how it goes on. */
record Attribute(Type type, String value) {

    /** Named as the sections of the grammar files. */
    enum Type {
        SEVERITY,
        COURSE,
        ONSET,
        SIDE,
        CONTEXT,
        DURATION;

        String section() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the sections of all types into the lexicon's trie; {@code phrase = value}. */
    static void addAll(Lexicon lexicon) {
        for (Type type : Type.values()) {
            lexicon.grammar
                    .pairs(type.section())
                    .forEach((phrase, value) ->
                            lexicon.attributes.add(lexicon.wordsOf(phrase), new Attribute(type, value)));
        }
    }
}
