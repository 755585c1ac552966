package org.shortfall.intake.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as clients write them. */
final class Times {

    private Times() {}

    /** An RFC 3339 time with any offset; empty if it is none. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day such as 2026-10-01; empty if it is none. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
