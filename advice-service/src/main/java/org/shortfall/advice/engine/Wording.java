package org.shortfall.advice.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shortfall.advice.catalogue.Words;

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
    MISSING_UNRECOGNISED,
    MISSING_LABS,
    WITHHELD_LIMIT,
    GUIDANCE_EAT_WELL,
    GUIDANCE_HYDR_EXERCISE_SODIUM,
    GUIDANCE_HYDR_DIARRHOEA,
    GUIDANCE_HYDR_OVERDRINK,
    GUIDANCE_LIMIT_PROCESSED,
    GUIDANCE_IRON_WITH_VITAMIN_C,
    GUIDANCE_COME_BACK,
    GUIDANCE_TIMING,
    STOP_CARE_FIRST,
    STOP_NOTHING_TO_LEARN,
    STOP_ASK_ON;

    private final String key = "engine." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String key() {
        return key;
    }

    String in(Words words) {
        return words.text(key);
    }

    /** The keys that a release must bring. */
    public static List<String> keys() {
        return Stream.concat(Arrays.stream(values()).map(Wording::key), Stream.of("disclaimer", "safety-net"))
                .toList();
    }
}
