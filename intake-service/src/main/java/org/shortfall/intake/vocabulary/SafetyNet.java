package org.shortfall.intake.vocabulary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The short text on when not to wait for an answer of this system. */
public final class SafetyNet {

    /** Used as long as no release has been read, and for a release without the text: an answer is never without one. */
    public static final String BUILT_IN =
            "Do not wait for this service: if you have chest pain, trouble breathing, sudden"
                    + " weakness or numbness on one side, a swollen painful leg, heavy bleeding, thoughts of harming yourself,"
                    + " or feel very unwell, call your local emergency number now.";

    private static final String KEY = "safety-net";

    private SafetyNet() {}

    /** The text in this locale, or in its language, or in English. */
    static String of(Map<String, Map<String, String>> texts, String locale) {
        String language = locale.split("-", 2)[0];
        for (String candidate : new String[] {locale, language, "en"}) {
            @Nullable String text = texts.getOrDefault(candidate, Map.of()).get(KEY);
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return BUILT_IN;
    }
}
