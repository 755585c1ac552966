package org.shortfall.intake.vocabulary;

import java.util.List;
import java.util.Map;

/** The short text on when not to wait for an answer of this system. */
public final class SafetyNet {

    /** Used as long as no release has been read, in both languages: an answer is never without one. */
    public static final String BUILT_IN =
            "Do not wait for this service: if you have chest pain, trouble breathing, sudden"
                    + " weakness or numbness on one side, a swollen painful leg, heavy bleeding, thoughts of harming yourself,"
                    + " or feel very unwell, call your local emergency number now. / Warten Sie nicht auf diesen Dienst: Bei"
                    + " Schmerzen in der Brust, Atemnot, plötzlich keiner Kraft oder keinem Gefühl auf einer Seite, einem"
                    + " dicken, schmerzenden Bein, starker Blutung, Gedanken, sich etwas anzutun, oder wenn es Ihnen sehr"
                    + " schlecht geht, rufen Sie sofort die örtliche Notrufnummer an.";

    private static final String KEY = "safety-net";
    private static final String ENGLISH = "en";
    private static final List<String> LOCALES = List.of(ENGLISH, "de");

    private SafetyNet() {}

    /** Whether a release brings the text in every language this service speaks; one that does not is not taken. */
    static boolean isIn(Map<String, Map<String, String>> texts) {
        return LOCALES.stream().noneMatch(language -> text(texts, language).isBlank());
    }

    /** The text in the language of this locale; in English if this service does not speak it. */
    static String of(Map<String, Map<String, String>> texts, String locale) {
        String text = text(texts, locale.split("-", 2)[0]);
        return text.isBlank() ? text(texts, ENGLISH) : text;
    }

    private static String text(Map<String, Map<String, String>> texts, String language) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(KEY, "");
    }
}
