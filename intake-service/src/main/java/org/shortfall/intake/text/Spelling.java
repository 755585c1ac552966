package org.shortfall.intake.text;

/** British spellings of medical words in their American form, so that both find the same word. */
final class Spelling {

    private Spelling() {}

    /** anaemia, oestrogen, sulphate, -isation: what follows from a rule; single words stand in the spelling table. */
    static String american(String word) {
        String plain = word.indexOf('e') < 0 ? word : word.replace("ae", "e").replace("oe", "e");
        plain = plain.contains("sulph") ? plain.replace("sulph", "sulf") : plain;
        return plain.contains("isation") ? plain.replace("isation", "ization") : plain;
    }
}
