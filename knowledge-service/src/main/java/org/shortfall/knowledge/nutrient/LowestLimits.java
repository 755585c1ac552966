package org.shortfall.knowledge.nutrient;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shortfall.knowledge.unit.Conversion.Converted;
import org.shortfall.knowledge.unit.Units;

/**
 * Tells which upper levels are to be kept where authorities differ: those that no lower one covers. A level for total
 * intake covers supplements too, and one without a form covers every form; magnesium's level for supplements covers
 * nothing else.
 */
final class LowestLimits {

    private static final String UPPER_LEVEL = "UL";
    private static final String TOTAL = "total";
    private static final Units UNITS = Units.shipped();

    private LowestLimits() {}

    /** Ids of the rows that hold the lowest level among those for the same person. */
    static Set<String> among(List<ReferenceIntakeRow> rows) {
        List<ReferenceIntakeRow> limits = rows.stream()
                .filter(row -> row.type.equals(UPPER_LEVEL) && row.value != null)
                .toList();
        return limits.stream()
                .filter(row -> limits.stream().noneMatch(other -> covers(other, row) && isLower(other, row)))
                .map(row -> row.id)
                .collect(Collectors.toSet());
    }

    static boolean isLimit(ReferenceIntakeRow row) {
        return row.type.equals(UPPER_LEVEL);
    }

    private static boolean covers(ReferenceIntakeRow wide, ReferenceIntakeRow narrow) {
        boolean scope = wide.scope == null || wide.scope.equals(TOTAL) || wide.scope.equals(narrow.scope);
        boolean form = wide.form == null || wide.form.equals(narrow.form);
        return wide.nutrient.equals(narrow.nutrient) && scope && form;
    }

    private static boolean isLower(ReferenceIntakeRow some, ReferenceIntakeRow other) {
        BigDecimal low = some.value;
        BigDecimal high = other.value;
        return low != null
                && high != null
                && UNITS.convert(low, some.unit, other.unit, null, null) instanceof Converted converted
                && converted.value().compareTo(high) < 0;
    }
}
