package org.shortfall.advice.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An everyday food with one ordinary portion.
 *
 * @param per100g amount of each measured nutrient in 100 g, in the unit of its reference intake; not measured = absent
 * @param perPortion the same in one portion; worked out here, releases do not carry it
 * @param tags what the food contains or fits; unknown = absent
 */
public record Food(
        String id,
        String name,
        Portion portion,
        Map<String, BigDecimal> per100g,
        @Nullable Map<String, BigDecimal> perPortion,
        Map<String, Boolean> tags,
        List<String> classes,
        List<String> sources) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** An ordinary serving, as one would say it, and its weight. */
    public record Portion(String measure, BigDecimal grams) {}

    public Food {
        per100g = Present.map(per100g);
        perPortion = inPortions(per100g, portion);
        tags = Present.map(tags);
        classes = Present.list(classes);
        sources = Present.list(sources);
    }

    /** What one portion gives of a nutrient, or null when that was never measured (which is not zero). */
    public @Nullable BigDecimal inPortion(String nutrient) {
        return Objects.requireNonNull(perPortion).get(nutrient);
    }

    public boolean isKnownToBe(String tag) {
        return Boolean.TRUE.equals(tags.get(tag));
    }

    public boolean isKnownToBeFreeOf(String tag) {
        return Boolean.FALSE.equals(tags.get(tag));
    }

    public boolean isA(String foodClass) {
        return classes.contains(foodClass);
    }

    private static Map<String, BigDecimal> inPortions(Map<String, BigDecimal> per100g, Portion portion) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        per100g.forEach((nutrient, amount) ->
                amounts.put(nutrient, amount.multiply(portion.grams()).divide(HUNDRED, 3, RoundingMode.HALF_UP)));
        return Map.copyOf(amounts);
    }
}
