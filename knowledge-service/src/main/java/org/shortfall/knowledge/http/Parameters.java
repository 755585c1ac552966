package org.shortfall.knowledge.http;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads query parameters whose values are limited. Each throws {@link ProblemException} 400 for anything else. */
public final class Parameters {

    private static final int LONGEST_TEXT = 80;

    private Parameters() {}

    /** One of a fixed list of words. */
    public static @Nullable String oneOf(String name, @Nullable String value, List<String> allowed) {
        if (value == null || allowed.contains(value)) {
            return value;
        }
        throw ProblemException.badParameter(name, "give one of: " + String.join(", ", allowed));
    }

    /** Words of a fixed list, separated by commas. */
    public static List<String> someOf(String name, @Nullable String value, List<String> allowed) {
        if (value == null) {
            return List.of();
        }
        List<String> words = Arrays.asList(value.split(",", -1));
        words.forEach(word -> oneOf(name, word, allowed));
        return words;
    }

    /** An age in years, with decimals for infants. */
    public static @Nullable BigDecimal age(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.matches("\\d{1,3}(\\.\\d{1,3})?")) {
            BigDecimal age = new BigDecimal(value);
            if (age.compareTo(BigDecimal.valueOf(130)) < 0) {
                return age;
            }
        }
        throw ProblemException.badParameter(name, "give an age in years, from 0 to below 130");
    }

    public static @Nullable Boolean flag(String name, @Nullable String value) {
        String word = oneOf(name, value, List.of("true", "false"));
        return word == null ? null : Boolean.valueOf(word);
    }

    /** Words to look for, as a lower-case pattern that matches anywhere. */
    public static @Nullable String search(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.isBlank() || value.length() > LONGEST_TEXT) {
            throw ProblemException.badParameter(name, "give 1 to " + LONGEST_TEXT + " characters");
        }
        String literal = value.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }
}
