package org.shortfall.knowledge.food;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Amount;
import org.shortfall.knowledge.locale.Words;
import org.shortfall.knowledge.source.Provenance;

/**
 * A food in a list.
 *
 * @param portion one ordinary portion; everyday foods have one
 * @param tags what it contains or fits; unknown = missing, and then it is not free of anything
 * @param inPortion how much of the nutrient that was asked for one portion gives
 * @param per100g how much of it 100 g hold
 * @param language of the name; other foods than the everyday ones have an English name only
 */
@Schema(description = "A food in a list, with what one ordinary portion gives of the nutrient that was asked for.")
public record FoodSummary(
        String id,
        String name,
        String group,
        @Nullable Portion portion,
        Map<String, Boolean> tags,
        List<String> classes,
        @Nullable Amount inPortion,
        @Nullable Amount per100g,
        List<String> sources,
        String language,
        Provenance provenance) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static FoodSummary of(
            FoodRow row, @Nullable Amount inPortion, @Nullable Amount per100g, Words words, Provenance provenance) {
        return new FoodSummary(
                row.id,
                words.of("food." + row.id, friendlyName(row)),
                row.group,
                portion(row),
                tags(row),
                row.classes,
                inPortion,
                per100g,
                row.sources,
                words.language(),
                provenance);
    }

    static String friendlyName(FoodRow row) {
        return row.everydayName == null ? row.name : row.everydayName;
    }

    static @Nullable Portion portion(FoodRow row) {
        return row.portionMeasure == null || row.portionGrams == null
                ? null
                : new Portion(row.portionMeasure, row.portionGrams);
    }

    static Map<String, Boolean> tags(FoodRow row) {
        Map<String, Boolean> tags = new TreeMap<>();
        row.tagsYes.forEach(tag -> tags.put(tag, true));
        row.tagsNo.forEach(tag -> tags.put(tag, false));
        return tags;
    }

    static BigDecimal inGrams(BigDecimal per100g, BigDecimal grams) {
        return per100g.multiply(grams).divide(HUNDRED, 4, RoundingMode.HALF_UP);
    }
}
