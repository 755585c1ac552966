package org.shortfall.advice.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shortfall.advice.catalogue.Catalogue;

/**
 * Every text of the catalogue that the engine speaks with, in one list: a release that lacks one of them is not taken.
 * The constant's name is the key: {@code CHECK_IF_ALSO} is {@code engine.check-if-also}.
 */
public enum Wording {
    CHECK_IF_ALSO,
    CHECK_TELL_US,
    QUESTION_SYMPTOM,
    ASK_TEST,
    ASK_SUPPLEMENT,
    CAUTION_ALLERGIES_UNKNOWN,
    CAUTION_ALLERGY_WITHOUT_FOODS,
    CAUTION_NO_FITTING_FOOD,
    CAUTION_FOOD_ONLY,
    CAUTION_INTERACTION,
    CAUTION_CONTRAINDICATION,
    CAUTION_INFANT,
    WITHHELD_CONTRAINDICATION,
    WITHHELD_INTERACTION,
    WITHHELD_EXCESS,
    WITHHELD_UNKNOWN,
    WITHHELD_CARE_FIRST,
    GUIDANCE_CLAIM_MG_CRAMPS,
    GUIDANCE_CLAIM_RLS_IRON,
    GUIDANCE_SUPP_VEGAN_B12,
    GUIDANCE_INFLAM_PATTERN,
    GUIDANCE_HYDR_URINE,
    MISSING_MEDICATIONS,
    MISSING_CONDITIONS,
    MISSING_ALLERGIES,
    MISSING_AGE,
    MISSING_SEX,
    MISSING_LIFE_STAGE,
    MISSING_DIETS,
    MISSING_FACTORS,
    MISSING_UNRECOGNISED;

    public String key() {
        return "engine." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String in(Catalogue catalogue) {
        return catalogue.text(key());
    }

    /** The keys that a release must bring. */
    public static List<String> keys() {
        return Stream.concat(Arrays.stream(values()).map(Wording::key), Stream.of("disclaimer", "safety-net"))
                .toList();
    }
}
