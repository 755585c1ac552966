package org.shortfall.knowledge.food;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Amount;
import org.shortfall.knowledge.locale.Words;
import org.shortfall.knowledge.source.Provenance;

/**
 * A food with everything known about it.
 *
 * @param name everyday name where there is one, else the table's name
 * @param tableName the food table's own name
 * @param portion one ordinary portion; everyday foods have one
 * @param per100g what 100 g hold; what was not measured is missing, which is not zero
 * @param inPortion what one ordinary portion holds
 * @param measures other household measures
 */
@Schema(description = "A food: what 100 g and one ordinary portion hold. What was not measured is missing, not zero.")
public record Food(
        String id,
        String name,
        String tableName,
        @Nullable String commonName,
        String group,
        @Nullable Portion portion,
        List<Amount> per100g,
        List<Amount> inPortion,
        List<Portion> measures,
        Map<String, Boolean> tags,
        List<String> classes,
        List<String> sources,
        String language,
        Provenance provenance) {

    static Food of(FoodRow row, List<Amount> per100g, List<Portion> measures, Words words, Provenance provenance) {
        Portion portion = FoodSummary.portion(row);
        List<Amount> inPortion = portion == null
                ? List.of()
                : per100g.stream()
                        .map(amount -> new Amount(
                                amount.id(),
                                amount.name(),
                                FoodSummary.inGrams(amount.value(), portion.grams()),
                                amount.unit(),
                                amount.source()))
                        .toList();
        return new Food(
                row.id,
                words.of("food." + row.id, FoodSummary.friendlyName(row)),
                row.name,
                row.commonName,
                row.group,
                portion,
                per100g,
                inPortion,
                measures,
                FoodSummary.tags(row),
                row.classes,
                row.sources,
                words.language(),
                provenance);
    }
}
