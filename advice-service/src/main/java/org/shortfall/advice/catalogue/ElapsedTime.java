package org.shortfall.advice.catalogue;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;

/** ISO 8601 durations as people mean them: a month counts 30 days and a year 365. */
public final class ElapsedTime {

    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 365;

    private ElapsedTime() {}

    /** @throws DateTimeParseException if the text is no ISO 8601 duration, or one that runs backwards */
    public static Duration parse(String text) {
        Duration duration = duration(text);
        if (duration.isNegative()) {
            throw new DateTimeParseException("a duration runs forward", "", 0);
        }
        return duration;
    }

    private static Duration duration(String text) {
        int time = text.indexOf('T');
        if (time < 0) {
            return days(Period.parse(text));
        }
        String date = text.substring(0, time);
        Duration clock = Duration.parse("P" + text.substring(time));
        return date.equals("P") ? clock : days(Period.parse(date)).plus(clock);
    }

    private static Duration days(Period period) {
        return Duration.ofDays(
                (long) period.getYears() * DAYS_OF_YEAR + (long) period.getMonths() * DAYS_OF_MONTH + period.getDays());
    }
}
