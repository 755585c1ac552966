package org.shortfall.intake.text.corpus;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;

/** Compares ISO 8601 durations as people mean them. */
final class Lasting {

    private static final double TOLERANCE = 0.1;

    private Lasting() {}

    static boolean isAbout(String read, String wanted) {
        return Math.abs(days(read) - days(wanted)) <= TOLERANCE * days(wanted);
    }

    static boolean isAtLeast(String read, String wanted) {
        return days(read) >= days(wanted);
    }

    private static double days(String iso) {
        try {
            Period period = Period.parse(iso);
            return period.getYears() * 365.25 + period.getMonths() * 30.44 + period.getDays();
        } catch (DateTimeParseException e) {
            return Duration.parse(iso).toMinutes() / 1440.0;
        }
    }
}
