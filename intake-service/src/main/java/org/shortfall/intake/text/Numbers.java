package org.shortfall.intake.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers as people write them: "10,000", "1.5", "three". */
final class Numbers {

    /** Longer than this is no quantity of anything reported. */
    private static final int MAX_LENGTH = 12;

    private static final int THOUSANDS = 3;

    private final Language language;
    private final Map<String, BigDecimal> words = new HashMap<>();

    Numbers(Lexicon lexicon) {
        this.language = lexicon.language;
        lexicon.grammar
                .pairs("number")
                .forEach(
                        (word, value) -> lexicon.wordsOf(word).forEach(each -> words.put(each, new BigDecimal(value))));
    }

    /** The value of a token; empty if it is no number. */
    Optional<BigDecimal> of(Token token) {
        return token.isNumber() ? digits(token.word()) : Optional.ofNullable(words.get(token.word()));
    }

    private Optional<BigDecimal> digits(String word) {
        if (word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        char thousands = language == Language.DE ? '.' : ',';
        String plain =
                isGrouped(word, thousands) ? word.replace(String.valueOf(thousands), "") : word.replace(',', '.');
        try {
            return Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Groups of three digits after the first mark: "10,000" but not "1,5". */
    private static boolean isGrouped(String word, char mark) {
        int first = word.indexOf(mark);
        if (first <= 0 || word.indexOf(mark == '.' ? ',' : '.') >= 0) {
            return false;
        }
        for (int i = first; i < word.length(); i += THOUSANDS + 1) {
            if (word.charAt(i) != mark || i + THOUSANDS >= word.length()) {
                return false;
            }
        }
        return (word.length() - first) % (THOUSANDS + 1) == 0;
    }
}
