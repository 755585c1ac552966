package org.shortfall.knowledge.locale;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** A language that the catalogue speaks. */
public enum Language {
    EN,
    DE;

    private static final List<String> TAGS = List.of("en", "de");

    /** As in {@code text_entry} and in {@code language} of an answer. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The best of an {@code Accept-Language} header; English where it names none of ours or makes no sense. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > 200) {
            return EN;
        }
        try {
            String best = Locale.lookupTag(LanguageRange.parse(header), TAGS);
            return best == null ? EN : valueOf(best.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return EN;
        }
    }
}
