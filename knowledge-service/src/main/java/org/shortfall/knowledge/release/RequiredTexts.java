package org.shortfall.knowledge.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shortfall.knowledge.rule.TriageRule;

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
    public static List<String> lackingIn(Map<String, Map<String, String>> texts, List<TriageRule> rules) {
        List<String> shared = Stream.concat(
                        ALWAYS.stream(),
                        LOCALES.stream()
                                .flatMap(locale -> texts.getOrDefault(locale, Map.of()).keySet().stream())
                                .filter(key -> key.startsWith("engine.")))
                .distinct()
                .toList();
        Stream<String> ofLocales = LOCALES.stream().flatMap(locale -> lacking(texts, locale, shared));
        Stream<String> ofRules = lacking(
                texts,
                "de",
                rules.stream().map(rule -> "rule." + rule.parts().get("id")).toList());
        return Stream.concat(ofLocales, ofRules).sorted().toList();
    }

    private static Stream<String> lacking(Map<String, Map<String, String>> texts, String locale, List<String> keys) {
        Map<String, String> present = texts.getOrDefault(locale, Map.of());
        return keys.stream()
                .filter(key -> present.getOrDefault(key, "").isBlank())
                .map(key -> locale + "/" + key);
    }
}
