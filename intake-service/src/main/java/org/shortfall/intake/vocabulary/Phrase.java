package org.shortfall.intake.vocabulary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which words are compared: lower case, one blank between words, {@code _} and {@code -} are blanks. */
final class Phrase {

    private static final Pattern GAPS = Pattern.compile("[\\s_\\-\\u2010-\\u2015]+");

    private Phrase() {}

    /** Whether one of these names has the searched words in it; always, if nothing is searched. */
    static boolean mentions(@Nullable String searched, String id, String name, List<String> synonyms) {
        if (searched == null) {
            return true;
        }
        String phrase = of(searched);
        return Stream.concat(Stream.of(id, name), synonyms.stream()).anyMatch(text -> of(text).contains(phrase));
    }

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }
}
