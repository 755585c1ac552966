package org.shortfall.advice.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The names and messages of a release in one locale. Names may fall back to English; a locale in which a message that
 * safety hangs on is missing is no locale of the release.
 */
public final class Words {

    private final String locale;
    private final Map<String, String> texts;
    private final boolean english;
    private final Map<String, String> symptoms = new HashMap<>();
    private final Map<String, String> terms = new HashMap<>();
    private final Map<String, String> nutrients = new HashMap<>();
    private final Map<String, String> foods = new HashMap<>();

    Words(String locale, Content content) {
        this.locale = locale;
        english = locale.equals("en");
        texts = content.texts().getOrDefault(locale, Map.of());
        content.symptoms().forEach(row -> symptoms.put(row.id(), or("symptom." + row.id(), row.name())));
        content.terms().forEach(row -> terms.put(row.id(), or("term." + row.kind() + "." + row.id(), row.label())));
        content.nutrients().forEach(row -> nutrients.put(row.id(), or("nutrient." + row.id(), row.name())));
        content.foods().forEach(row -> foods.put(row.id(), or("food." + row.id(), row.name())));
    }

    /** Whether every message that safety hangs on is there: what to do for each rule, and these texts. */
    boolean isComplete(Content content, List<String> keys) {
        boolean rules = english || content.rules().stream().allMatch(rule -> has("rule." + rule.id()));
        return rules && keys.stream().allMatch(this::has);
    }

    /** BCP 47. */
    public String locale() {
        return locale;
    }

    public boolean has(String key) {
        return !texts.getOrDefault(key, "").isBlank();
    }

    /** @throws IllegalArgumentException if the release lacks the text: a message is never left out silently */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("the release has no text " + key + " in " + locale);
        }
        return text;
    }

    public String symptom(String id) {
        return Objects.requireNonNullElse(symptoms.get(id), id);
    }

    public String term(String id) {
        return Objects.requireNonNullElse(terms.get(id), id);
    }

    public String nutrient(String id) {
        return Objects.requireNonNullElse(nutrients.get(id), id);
    }

    public String food(Food food) {
        return Objects.requireNonNullElse(foods.get(food.id()), food.name());
    }

    /** A symptom or a term. */
    public String name(String id) {
        String symptom = symptoms.get(id);
        return symptom == null ? term(id) : symptom;
    }

    public String test(LabTest test) {
        return or("test." + test.id(), test.name());
    }

    /** What a limit of a test means; nothing where that is not said in this locale. */
    public @Nullable String meaning(LabTest test) {
        return english ? test.interpretation() : null;
    }

    public String rule(TriageRule rule) {
        return english ? rule.message() : text("rule." + rule.id());
    }

    /** The reason of a row; empty where it is not said in this locale, for no message speaks two languages. */
    public String why(Contraindication row) {
        return english
                ? Objects.requireNonNullElse(row.reason(), "")
                : texts.getOrDefault("contraindication." + row.term() + "." + row.nutrient(), "");
    }

    /** What to do about an interaction; empty where it is not said in this locale. */
    public String why(Interaction row) {
        return english
                ? Objects.requireNonNullElse(row.action(), "")
                : texts.getOrDefault("interaction." + row.term() + "." + row.nutrient(), "");
    }

    private String or(String key, String inEnglish) {
        return english ? inEnglish : texts.getOrDefault(key, inEnglish);
    }
}
