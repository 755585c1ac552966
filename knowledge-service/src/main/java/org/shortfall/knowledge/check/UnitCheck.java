package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;
import org.shortfall.knowledge.unit.Conversion;
import org.shortfall.knowledge.unit.Unit;
import org.shortfall.knowledge.unit.Units;

/** Units are known, and a limit or an amount of a nutrient can be converted to the nutrient's own unit. */
final class UnitCheck implements Check {

    /** Without a dimension, or of laboratories alone. */
    private static final Set<String> BESIDES =
            Set.of("{none}", "%{energy}", "%", "{ratio}", "U/L", "mU/L", "umol/d", "mL/min/{1.73_m2}");

    private static final Units UNITS = Units.shipped();

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        for (CatalogueTable table : List.of(CatalogueTables.NUTRIENTS, CatalogueTables.TESTS)) {
            candidate.rows(table).forEach((key, row) -> isKnown(table, key, row, findings));
        }
        ofNutrients(candidate, CatalogueTables.REFERENCE_INTAKES, findings);
        ofNutrients(candidate, CatalogueTables.FOOD_COMPONENTS, findings);
        return findings;
    }

    private static void ofNutrients(Candidate candidate, CatalogueTable table, List<Finding> findings) {
        Map<String, ObjectNode> nutrients = candidate.rows(CatalogueTables.NUTRIENTS);
        candidate.rows(table).forEach((key, row) -> {
            String id = Fields.text(row, row.has("nutrient") ? "nutrient" : "id");
            ObjectNode nutrient = nutrients.get(id);
            String unit = Fields.text(row, "unit");
            if (isKnown(table, key, row, findings) && nutrient != null && !BESIDES.contains(unit)) {
                String own = Fields.text(nutrient, "unit");
                if (!converts(unit, own, id, row.has("form"))) {
                    String message = "'" + unit + "' does not convert to the nutrient's '" + own
                            + "': say the form that it covers, or use that unit";
                    findings.add(new Finding(table, key, "unit", "unit-does-not-convert", message));
                }
            }
        });
    }

    /** What is given for each kilogram or megajoule is no amount, and what covers one form is an amount of that form. */
    private static boolean converts(String unit, String own, String nutrient, boolean hasForm) {
        return switch (UNITS.convert(BigDecimal.ONE, unit, own, nutrient, null)) {
            case Conversion.Converted converted -> true;
            case Conversion.FormNeeded needed -> hasForm;
            case Conversion.NoFactor none -> hasForm || unit.contains("/");
            case Conversion.UnknownUnit unknown -> false;
        };
    }

    private static boolean isKnown(CatalogueTable table, String key, ObjectNode row, List<Finding> findings) {
        String unit = Fields.text(row, "unit");
        if (unit.isEmpty() || BESIDES.contains(unit) || Unit.of(unit).isPresent()) {
            return true;
        }
        findings.add(
                new Finding(table, key, "unit", "unknown-unit", "'" + unit + "' is no UCUM unit that is known here"));
        return false;
    }
}
