package org.shortfall.advice.engine;

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

    private Results() {}

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
