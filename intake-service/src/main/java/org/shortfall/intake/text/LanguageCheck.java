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

    /** The lexicon to read it with; empty if it is in another language. */
    Optional<Lexicon> of(String text, String locale) {
        Lexicon preferred = Language.of(locale) == Language.DE ? german : english;
        Lexicon second = preferred == german ? english : german;
        double first = share(preferred, text);
        double other = share(second, text);
        Lexicon better = other > first + 0.2 ? second : preferred;
        List<Token> tokens = better.words.of(text);
        if (tokens.size() < TOO_SHORT) {
            return tokens.stream().anyMatch(token -> isLatin(token.word())) || tokens.isEmpty()
                    ? Optional.of(better)
                    : Optional.empty();
        }
        long strangers =
                tokens.stream().filter(token -> foreign.contains(token.word())).count();
        double best = Math.max(first, other);
        boolean isForeign = best < FAIR_SHARE || strangers > best * tokens.size();
        return isForeign ? Optional.empty() : Optional.of(better);
    }

    private static double share(Lexicon lexicon, String text) {
        List<Token> tokens = lexicon.words.of(text);
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
