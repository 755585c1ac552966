package org.shortfall.intake.text;

/**
 * A word of the text.
 *
 * @param word lower case, without accents, in one spelling
 * @param stem what its inflected forms have in common
 * @param gap what stands before it
 */
record Token(int start, int end, String word, String stem, Gap gap) {

    Span span() {
        return new Span(start, end);
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }
}
