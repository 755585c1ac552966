package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to do about a finding: food that fits, what to ask, and what to mind. Never something to take. */
public record Recommendation(
        String nutrient,
        String name,
        @Nullable Reference referenceIntake,
        List<FoodPortion> foods,
        List<Ask> ask,
        List<Caution> cautions,
        @Nullable List<UpperLimit> upperLimits) {

    /** Whether it names anything to eat or to ask. */
    boolean saysSomething() {
        return !foods.isEmpty() || !ask.isEmpty();
    }

    /** An amount with its unit, as in every shape of Shortfall. */
    public record Amount(BigDecimal value, String unit) {}

    /** The daily intake for this person's life stage. */
    public record Reference(
            String type, BigDecimal value, String unit, String authority, List<String> sources, boolean verified) {}

    /**
     * The most in a day that is unlikely to do harm, by one authority; where they differ the lowest applies.
     *
     * @param scope what it covers: total intake, supplemental amounts only, preformed vitamin A only
     */
    public record UpperLimit(
            BigDecimal value,
            String unit,
            @Nullable String scope,
            String authority,
            List<String> sources,
            boolean verified) {}

    /** One ordinary portion; amounts are missing where the person's life stage is not known. */
    public record FoodPortion(
            String food,
            String name,
            String portion,
            BigDecimal grams,
            @Nullable Amount amount,
            @Nullable BigDecimal shareOfReference,
            List<String> sources) {}

    /** Something to ask a clinician or pharmacist; without a dose. */
    public record Ask(String code, String message, List<String> sources) {}

    /** Something to mind with this nutrient. */
    public record Caution(String code, String message, List<String> sources, boolean verified) {}
}
