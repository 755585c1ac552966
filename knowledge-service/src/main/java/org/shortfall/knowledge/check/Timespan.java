package org.shortfall.knowledge.check;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 8601 durations as the rules count them: a month has 30 days, a year 365. */
final class Timespan {

    private static final Pattern ISO =
            Pattern.compile("P(?=.)(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?"
                    + "(?:T(?=.)(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?");

    private Timespan() {}

    static boolean isOne(String text) {
        return ISO.matcher(text).matches();
    }

    /** @throws IllegalArgumentException if it is none */
    static Duration parse(String text) {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no ISO 8601 duration");
        }
        long days = number(parts, 1) * 365 + number(parts, 2) * 30 + number(parts, 3) * 7 + number(parts, 4);
        return Duration.ofDays(days)
                .plusHours(number(parts, 5))
                .plusMinutes(number(parts, 6))
                .plusSeconds(number(parts, 7));
    }

    private static long number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
