package org.shortfall.knowledge.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The texts that a release must bring in every locale, because a person's safety hangs on them: they never fall back to
 * another language.
 */
public final class RequiredTexts {

    /** The locales of the catalogue. English texts of table rows stand in the row itself. */
    public static final List<String> LOCALES = List.of("en", "de");

    private static final List<String> ALWAYS = List.of("safety-net", "disclaimer");

    private RequiredTexts() {}

    /** What is missing, as {@code locale/key} in alphabetical order; empty if the texts are complete. */
    public static List<String> lackingIn(Map<String, Map<String, String>> texts) {
        List<String> required = Stream.concat(
                        ALWAYS.stream(),
                        LOCALES.stream()
                                .flatMap(locale -> texts.getOrDefault(locale, Map.of()).keySet().stream())
                                .filter(key -> key.startsWith("engine.")))
                .distinct()
                .toList();
        return LOCALES.stream()
                .flatMap(locale -> required.stream()
                        .filter(key -> isBlank(texts, locale, key))
                        .map(key -> locale + "/" + key))
                .sorted()
                .toList();
    }

    private static boolean isBlank(Map<String, Map<String, String>> texts, String locale, String key) {
        return texts.getOrDefault(locale, Map.of()).getOrDefault(key, "").isBlank();
    }
}
