package org.shortfall.advice.engine;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Direction;
import org.shortfall.advice.catalogue.LabLimit;
import org.shortfall.advice.engine.Profile.Lab;

/** What results of laboratory tests say about a person beyond a nutrient. */
final class Results {

    /** Results that mean an illness the gates know: what it forbids is forbidden. */
    private static final Map<String, String> BELOW = Map.of("egfr", "kidney_disease");

    private static final Map<String, String> ABOVE = Map.of(
            "serum_potassium", "hyperkalaemia",
            "total_calcium", "hypercalcaemia");

    /** Results older than a year say little about today. */
    private static final long DAYS_A_RESULT_COUNTS = 365;

    private Results() {}

    /** Those that still say something of today; one without a day is taken to be new. */
    static List<Lab> recent(List<Lab> labs, Instant receivedAt) {
        if (labs.isEmpty()) {
            return labs;
        }
        LocalDate since = LocalDate.ofInstant(receivedAt, UTC).minusDays(DAYS_A_RESULT_COUNTS);
        return labs.stream()
                .filter(lab -> lab.takenAt() == null || !lab.takenAt().isBefore(since))
                .toList();
    }

    /** The illness that a result means, or null. */
    static @Nullable String illness(Lab lab, Catalogue catalogue) {
        for (LabLimit limit : catalogue.labLimits(lab.test())) {
            String illness = (limit.direction() == Direction.DEFICIENCY ? BELOW : ABOVE).get(lab.test());
            if (illness != null && Boolean.TRUE.equals(limit.isPassedBy(lab.value(), lab.unit()))) {
                return illness;
            }
        }
        return null;
    }

    /** Whether a result says nothing: a test without limits, or a number whose unit is missing or does not fit. */
    static boolean isUnreadable(Lab lab, Catalogue catalogue) {
        return catalogue.labLimits(lab.test()).stream()
                .allMatch(limit -> limit.isPassedBy(lab.value(), lab.unit()) == null);
    }
}
