package org.shortfall.knowledge.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;

/**
 * NASEM's values, which advice is made with, cover every age without gaps or overlaps: for each nutrient, sex and
 * reproductive stage what to reach (RDA or AI) from birth on, and limits, averages and CDRR from their first age on.
 * EFSA's values are single ages, trimesters and levels of activity, and are only asked for ages that run forward.
 */
final class AgeCheck implements Check {

    private static final CatalogueTable TABLE = CatalogueTables.REFERENCE_INTAKES;
    private static final Set<String> TO_REACH = Set.of("RDA", "AI");
    /** NASEM sets no intake of fibre in the first year. */
    private static final Map<String, BigDecimal> LATER_START = Map.of("fiber", BigDecimal.ONE);

    private static final BigDecimal CHILDBEARING_START = BigDecimal.valueOf(14);
    private static final BigDecimal CHILDBEARING_END = BigDecimal.valueOf(51);

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Intake>> groups = new TreeMap<>();
        candidate.rows(TABLE).forEach((key, row) -> {
            Intake intake = Intake.of(key, row);
            if (intake.from().compareTo(intake.to()) >= 0) {
                findings.add(new Finding(TABLE, key, "maxAge", "ages-run-backwards", "maxAge lies above minAge"));
            } else if (intake.authority().equals("NASEM")) {
                String type = TO_REACH.contains(intake.type()) ? "what to reach" : intake.type();
                intake.sexes()
                        .forEach(sex -> groups.computeIfAbsent(
                                        String.join("/", intake.nutrient(), type, sex, intake.stage()),
                                        group -> new ArrayList<>())
                                .add(intake));
            }
        });
        groups.forEach((group, intakes) -> {
            intakes.sort(Intake.BY_AGE);
            neighbours(intakes, findings);
            ends(intakes, group.contains("/what to reach/"), findings);
        });
        return findings.stream().distinct().toList();
    }

    private static void neighbours(List<Intake> intakes, List<Finding> findings) {
        for (int i = 1; i < intakes.size(); i++) {
            Intake before = intakes.get(i - 1);
            Intake after = intakes.get(i);
            int step = after.from().compareTo(before.to());
            if (step != 0) {
                String code = step < 0 ? "ages-overlap" : "ages-have-a-gap";
                String message = "from " + after.from().toPlainString() + " years, but " + before.key() + " ends at "
                        + before.to().toPlainString();
                findings.add(new Finding(TABLE, after.key(), "minAge", code, message));
            }
        }
    }

    private static void ends(List<Intake> intakes, boolean isToReach, List<Finding> findings) {
        Intake first = intakes.getFirst();
        Intake last = intakes.getLast();
        boolean general = first.stage().equals("none");
        BigDecimal start = general ? LATER_START.getOrDefault(first.nutrient(), BigDecimal.ZERO) : CHILDBEARING_START;
        if (isToReach && first.from().compareTo(start) > 0) {
            String message = "nothing covers the ages from " + start + " to "
                    + first.from().toPlainString();
            findings.add(new Finding(TABLE, first.key(), "minAge", "ages-have-a-gap", message));
        }
        BigDecimal end = general ? Intake.END : CHILDBEARING_END;
        if (last.to().compareTo(end) < 0) {
            String message = "nothing covers the ages from " + last.to().toPlainString() + " to " + end;
            findings.add(new Finding(TABLE, last.key(), "maxAge", "ages-have-a-gap", message));
        }
    }
}
