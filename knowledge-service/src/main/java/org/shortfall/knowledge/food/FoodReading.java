package org.shortfall.knowledge.food;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Amount;
import org.shortfall.knowledge.locale.LocalTexts;
import org.shortfall.knowledge.source.FactKind;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Provenances;

/** Shows foods as they are served: in the language that was asked for, with amounts and provenance. */
@ApplicationScoped
class FoodReading {

    /** Amounts were copied from the cited table itself. */
    private static final String COPIED = "claim_text_seen";

    private final Foods foods;
    private final LocalTexts texts;
    private final Provenances provenances;

    FoodReading(Foods foods, LocalTexts texts, Provenances provenances) {
        this.foods = foods;
        this.texts = texts;
        this.provenances = provenances;
    }

    Food whole(FoodRow row) {
        List<Amount> amounts = foods.amounts(row).stream()
                .map(measured -> amount(row, measured.component(), measured.per100g()))
                .toList();
        return Food.of(row, amounts, foods.portions(row.id), texts.words(), provenance(row));
    }

    FoodSummary summary(Foods.Found found, @Nullable FoodComponentRow component) {
        FoodRow row = found.food();
        BigDecimal per100g = found.per100g();
        if (component == null || per100g == null) {
            return FoodSummary.of(row, null, null, texts.words(), provenance(row));
        }
        BigDecimal grams = row.portionGrams;
        Amount inPortion = grams == null ? null : amount(row, component, FoodSummary.inGrams(per100g, grams));
        return FoodSummary.of(row, inPortion, amount(row, component, per100g), texts.words(), provenance(row));
    }

    private Amount amount(FoodRow row, FoodComponentRow component, BigDecimal value) {
        String name = texts.words().of("nutrient." + component.id, component.name);
        return new Amount(component.id, name, value, component.unit, row.sources);
    }

    private Provenance provenance(FoodRow row) {
        return provenances.of(FactKind.FOOD, row.sources, row.confidence, COPIED);
    }
}
