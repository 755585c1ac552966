package org.shortfall.intake.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which language a text is in by its function words. A text of which neither language knows a fair share is not read:
 * a single word that looks known in it may mean anything.
 */
final class LanguageCheck {

    /** Fewer words than this are taken to be in the language of the locale. */
    private static final int TOO_SHORT = 4;

    private static final double FAIR_SHARE = 0.3;
    /** More known words than this, and the other language needs no look. */
    private static final double CLEAR = 0.7;

    private final Lexicon english;
    private final Lexicon german;
    private final Set<String> foreign;

    LanguageCheck(Lexicon english, Lexicon german) {
        this.english = english;
        this.german = german;
        this.foreign = english.folded("detect-other");
        foreign.removeAll(english.function);
        foreign.removeAll(german.function);
    }

    /**
     * A text in words.
     *
     * @param words as they are written, nothing mended
     */
    record Text(Lexicon lexicon, String text, List<Token> words) {}

    /** The text in the words of its language; empty if that is another one. */
    Optional<Text> of(String text, String locale) {
        Lexicon preferred = Language.of(locale) == Language.DE ? german : english;
        Lexicon second = preferred == german ? english : german;
        List<Token> inFirst = preferred.words.of(text);
        double first = share(preferred, inFirst);
        List<Token> inSecond = first > CLEAR ? List.of() : second.words.of(text);
        double other = share(second, inSecond);
        boolean isSecond = other > first + 0.2;
        Lexicon better = isSecond ? second : preferred;
        List<Token> tokens = isSecond ? inSecond : inFirst;
        if (tokens.size() < TOO_SHORT) {
            return tokens.stream().anyMatch(token -> isLatin(token.word())) || tokens.isEmpty()
                    ? Optional.of(new Text(better, text, tokens))
                    : Optional.empty();
        }
        long strangers =
                tokens.stream().filter(token -> foreign.contains(token.word())).count();
        double best = Math.max(first, other);
        boolean isForeign = best < FAIR_SHARE || strangers > best * tokens.size();
        return isForeign ? Optional.empty() : Optional.of(new Text(better, text, tokens));
    }

    private static double share(Lexicon lexicon, List<Token> tokens) {
        long known = tokens.stream()
                .filter(token -> token.isNumber()
                        || lexicon.isFunction(token)
                        || lexicon.isLight(token)
                        || lexicon.known.contains(token.stem()))
                .count();
        return tokens.isEmpty() ? 0 : (double) known / tokens.size();
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) < '\u0250';
    }
}
