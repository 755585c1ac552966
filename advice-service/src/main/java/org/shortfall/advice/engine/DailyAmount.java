package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units of amounts that people take. International units stand for different masses of each vitamin: 1 [iU] is 0.025 ug of
 * vitamin D, 0.3 ug of retinol, 0.67 mg of natural vitamin E.
 */
final class DailyAmount {

    private static final Map<String, Integer> POWERS = Map.of("g", 0, "mg", -3, "ug", -6);

    /** Grams in one international unit. */
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "vitamin_d", new BigDecimal("0.000000025"),
            "vitamin_a", new BigDecimal("0.0000003"),
            "vitamin_e", new BigDecimal("0.00067"));

    private DailyAmount() {}

    /** What an amount in one unit is multiplied with to be in the other; null if that is not known. */
    static @Nullable BigDecimal factor(String nutrient, String from, String to) {
        BigDecimal one = grams(nutrient, from);
        Integer other = POWERS.get(plain(to));
        return one == null || other == null ? null : one.scaleByPowerOfTen(-other);
    }

    private static @Nullable BigDecimal grams(String nutrient, String unit) {
        if (unit.equals("[iU]")) {
            return UNITS.get(nutrient);
        }
        Integer power = POWERS.get(plain(unit));
        return power == null ? null : BigDecimal.ONE.scaleByPowerOfTen(power);
    }

    /** {@code ug{RAE}} measures micrograms. */
    private static String plain(String unit) {
        int remark = unit.indexOf('{');
        return remark < 0 ? unit : unit.substring(0, remark);
    }
}
