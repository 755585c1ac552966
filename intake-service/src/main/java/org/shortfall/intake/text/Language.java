package org.shortfall.intake.text;

import java.util.Locale;

/** A language that text is read in. */
enum Language {
    EN,
    DE;

    /** ISO 639-1. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** English, unless the locale is German. */
    static Language of(String locale) {
        return locale.regionMatches(true, 0, "de", 0, 2) ? DE : EN;
    }
}
