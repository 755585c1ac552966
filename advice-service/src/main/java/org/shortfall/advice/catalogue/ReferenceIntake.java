package org.shortfall.advice.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A daily amount for one life stage, by one authority.
 *
 * @param type RDA or AI (what to reach), UL or CDRR (what not to pass), in the authority's own words
 * @param reproductiveStage pregnancy, lactation, infant, child or none
 * @param minAge years, inclusive
 * @param maxAge years, exclusive; missing when there is no upper end
 * @param scope of a limit: {@code total} intake, {@code supplemental} amounts only, {@code preformed} vitamin A only
 */
public record ReferenceIntake(
        String nutrient,
        String type,
        String authority,
        String sex,
        String reproductiveStage,
        @Nullable BigDecimal minAge,
        @Nullable BigDecimal maxAge,
        BigDecimal value,
        String unit,
        @Nullable String scope,
        List<String> sources,
        boolean verified) {

    public ReferenceIntake {
        sources = Present.list(sources);
    }

    /** What a person should reach in a day. */
    public boolean isTarget() {
        return type.equals("RDA") || type.equals("AI");
    }

    /** What food alone must not pass: a limit on supplements says nothing about food. */
    public boolean isLimitOnFood() {
        return type.equals("UL") && !"supplemental".equals(scope);
    }

    public boolean coversAge(BigDecimal ageYears) {
        return (minAge == null || ageYears.compareTo(minAge) >= 0)
                && (maxAge == null || ageYears.compareTo(maxAge) < 0);
    }
}
