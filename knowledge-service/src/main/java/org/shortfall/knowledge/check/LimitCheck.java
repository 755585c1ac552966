package org.shortfall.knowledge.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shortfall.knowledge.table.CatalogueTables;
import org.shortfall.knowledge.unit.Conversion;
import org.shortfall.knowledge.unit.Units;

/**
 * What to reach does not lie above the limit of the same authority for the same people, where the limit covers all
 * intake: one of supplements alone (magnesium, folic acid, niacin) or of preformed vitamin A may lie below.
 */
final class LimitCheck implements Check {

    private static final Set<String> TO_REACH = Set.of("RDA", "AI", "EAR", "AR", "PRI", "PRI_OR_AI");
    private static final Units UNITS = Units.shipped();
    private static final Set<String> LIMITS = Set.of("UL", "safe_level");

    @Override
    public List<Finding> findings(Candidate candidate) {
        Map<String, List<Intake>> byNutrient = candidate.rows(CatalogueTables.REFERENCE_INTAKES).entrySet().stream()
                .map(row -> Intake.of(row.getKey(), row.getValue()))
                .filter(intake -> intake.value() != null)
                .collect(Collectors.groupingBy(intake -> intake.nutrient() + "/" + intake.authority()));
        List<Finding> findings = new ArrayList<>();
        for (List<Intake> intakes : byNutrient.values()) {
            List<Intake> limits = intakes.stream()
                    .filter(intake ->
                            LIMITS.contains(intake.type()) && intake.scope().equals("total"))
                    .toList();
            intakes.stream()
                    .filter(intake -> TO_REACH.contains(intake.type()))
                    .forEach(intake -> limits.stream()
                            .filter(limit -> limit.overlaps(intake) && isAbove(intake, limit))
                            .forEach(limit -> findings.add(above(intake, limit))));
        }
        return findings;
    }

    /** Amounts that do not convert without a form are not compared. */
    private static boolean isAbove(Intake intake, Intake limit) {
        BigDecimal value = intake.value();
        BigDecimal highest = limit.value();
        return value != null
                && highest != null
                && UNITS.convert(value, intake.unit(), limit.unit(), intake.nutrient(), null)
                        instanceof Conversion.Converted converted
                && converted.value().compareTo(highest) > 0;
    }

    private static Finding above(Intake intake, Intake limit) {
        String message = intake.type() + " of " + intake.value() + " " + intake.unit() + " lies above the limit "
                + limit.key() + " of " + limit.value() + " " + limit.unit();
        return new Finding(CatalogueTables.REFERENCE_INTAKES, intake.key(), "value", "intake-above-limit", message);
    }
}
