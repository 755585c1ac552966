package org.shortfall.knowledge.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a person that rules speak of: a condition, a medicine, a diet, an allergy, a life stage …
 *
 * @param kind what sort of fact; an id is unique over all kinds
 * @param synonyms words for it, old ids included
 * @param synonymsDe German phrases for it
 * @param contextPhrases words for it that mean other things too, so they never stand for it alone
 * @param implies ids of the terms that hold for whoever has this one
 * @param requiresFoodTag a diet's food tag: only foods that carry it fit
 * @param excludesFoodTags food tags that must be known to be absent
 * @param foodAllergy true for an allergy to food; without tags to exclude, no food can be called safe
 * @param minAge kind {@code age}: from this age in years
 * @param maxAge kind {@code age}: below this age in years
 * @param sex the term that this sex stands for
 * @param nutrient a supplement's nutrient
 */
public record Term(
        String kind,
        String id,
        String label,
        List<String> synonyms,
        List<String> synonymsDe,
        List<String> contextPhrases,
        List<String> implies,
        @Nullable String requiresFoodTag,
        List<String> excludesFoodTags,
        @Nullable Boolean foodAllergy,
        @Nullable BigDecimal minAge,
        @Nullable BigDecimal maxAge,
        @Nullable String sex,
        @Nullable String nutrient) {

    /** Every kind there is. */
    public static final List<String> KINDS = List.of(
            "condition",
            "surgery",
            "event",
            "medication",
            "drug_class",
            "supplement",
            "diet",
            "allergy",
            "lifestyle",
            "life_stage",
            "age",
            "trait");

    public Term {
        synonyms = List.copyOf(synonyms);
        synonymsDe = List.copyOf(synonymsDe);
        contextPhrases = List.copyOf(contextPhrases);
        implies = List.copyOf(implies);
        excludesFoodTags = List.copyOf(excludesFoodTags);
    }

    static Term of(TermRow row) {
        return new Term(
                row.kind,
                row.id,
                row.label,
                row.synonyms,
                row.phrasesDe,
                row.contextPhrases,
                row.implies,
                row.requiresFoodTag,
                row.excludesFoodTags,
                row.foodAllergy ? Boolean.TRUE : null,
                row.minAge,
                row.maxAge,
                row.sex,
                row.nutrient);
    }
}
