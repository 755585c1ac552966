package org.shortfall.knowledge.locale;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one item in one language. Where a text is missing there, the English one stands, and {@link #language()}
 * says so: nothing falls back in silence.
 */
public final class Words {

    private final Map<String, String> texts;
    private Language language;

    Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The text of a key such as {@code nutrient.iron}, else the English one. */
    public String of(String key, String english) {
        if (language == Language.EN) {
            return english;
        }
        String text = texts.get(key);
        if (text == null) {
            language = Language.EN;
            return english;
        }
        return text;
    }

    /** The same for a text that may be missing altogether. */
    public @Nullable String ofOptional(String key, @Nullable String english) {
        return english == null ? null : of(key, english);
    }

    /** Of the names and messages of the item, as far as they were asked for until now. */
    public String language() {
        return language.tag();
    }
}
