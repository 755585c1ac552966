package org.shortfall.advice.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a person that rules speak of: a condition, medicine, diet, allergy, factor.
 *
 * @param implies terms that hold for whoever has this one
 * @param requiresFoodTag a diet's food tag: only foods that carry it fit
 * @param excludesFoodTags an allergy's food tags: only foods known to be without them fit
 * @param foodAllergy an allergy to food; without a tag to exclude, no food can be named for it
 * @param minAge age term: from this age in years
 * @param maxAge age term: below this age in years
 */
public record Term(
        String kind,
        String id,
        String label,
        List<String> implies,
        @Nullable String requiresFoodTag,
        List<String> excludesFoodTags,
        @Nullable Boolean foodAllergy,
        @Nullable BigDecimal minAge,
        @Nullable BigDecimal maxAge) {

    public Term {
        implies = Present.list(implies);
        excludesFoodTags = Present.list(excludesFoodTags);
    }

    public boolean isFoodAllergy() {
        return Boolean.TRUE.equals(foodAllergy);
    }

    /** Whether it says which foods fit. */
    public boolean isAboutFood() {
        return requiresFoodTag != null || !excludesFoodTags.isEmpty() || isFoodAllergy();
    }

    public boolean isAge() {
        return minAge != null || maxAge != null;
    }

    /** Whether an age in years lies in this age term's range. */
    public boolean covers(BigDecimal ageYears) {
        return isAge()
                && (minAge == null || ageYears.compareTo(minAge) >= 0)
                && (maxAge == null || ageYears.compareTo(maxAge) < 0);
    }
}
