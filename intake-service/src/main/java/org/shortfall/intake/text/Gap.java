package org.shortfall.intake.text;

import java.util.Set;

/** What stands between a token and the one before it. */
enum Gap {
    /** Blanks, hyphens, apostrophes. */
    NONE,
    SLASH,
    /** A comma, a bracket or a dash between blanks: a new part of the sentence. */
    COMMA,
    COLON,
    QUOTE,
    /** The end of a sentence or a line. */
    STOP;

    /** After these a point ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "approx", "ca", "dr", "mr", "mrs", "vit", "tgl", "evtl", "ggf", "bzw", "usw", "vs", "wk", "wks", "yr",
            "yrs", "hr", "hrs", "min", "mind", "max", "e.g", "i.e", "z.b", "d.h", "u.a");

    /** The strongest mark in the text between two tokens. */
    static Gap between(String text, int from, int to, String before) {
        Gap strongest = NONE;
        for (int i = from; i < to; i++) {
            Gap gap = of(text, i, from, before);
            strongest = gap.compareTo(strongest) > 0 ? gap : strongest;
        }
        return strongest;
    }

    private static Gap of(String text, int i, int from, String before) {
        return switch (text.charAt(i)) {
            case '\n', '\r', ';', '!', '?', '\u2022', '\u2028', '\u2029' -> STOP;
            case '.', '\u2026' -> i == from && isAbbreviation(before) ? NONE : STOP;
            case ',', '(', ')', '[', ']', '\u2013', '\u2014' -> COMMA;
            case '-' -> isBlank(text, i - 1) && isBlank(text, i + 1) ? COMMA : NONE;
            case ':' -> COLON;
            case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> QUOTE;
            case '/', '&', '+' -> SLASH;
            default -> NONE;
        };
    }

    private static boolean isBlank(String text, int i) {
        return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
    }

    private static boolean isAbbreviation(String before) {
        return ABBREVIATIONS.contains(before);
    }
}
