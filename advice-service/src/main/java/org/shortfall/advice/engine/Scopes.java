package org.shortfall.advice.engine;

import java.util.Set;
import org.shortfall.advice.catalogue.Contraindication;
import org.shortfall.advice.catalogue.Interaction;

/** Whether a contraindication or an interaction reaches food, or only pills and products. */
final class Scopes {

    /** Medicines that push a nutrient up, or are made dangerous by it: no supplement of it may be asked about. */
    private static final Set<String> RAISING =
            Set.of("raises_level", "raises_potassium", "raises_toxicity_risk", "excess_iodine", "raises_bleeding_risk");

    /** Medicines that lower a nutrient are its risk factors, not a reason for care with it. */
    private static final Set<String> LOWERING =
            Set.of("depletes", "reduces_absorption", "lowers_level", "toxicity_if_low");

    /** Forms that speak of pills and products that are never suggested; every other form speaks of food as well. */
    private static final Set<String> NOT_FOOD = Set.of(
            "beta_carotene_supplement",
            "calcium_vitamin_d_supplement",
            "coconut_water",
            "cod_liver_oil",
            "cyanocobalamin",
            "fish_oil",
            "folic_acid",
            "high_mercury_fish",
            "iv_or_high_dose",
            "kelp_or_seaweed_supplement",
            "laxative_antacid_high_dose",
            "oral_supplement",
            "pharmacologic_dose",
            "restrictive_advice",
            "retinol_supplement_liver",
            "salt_substitute",
            "solid_tablet",
            "supplement",
            "supplement_dose_advice",
            "supplement_high_dose",
            "supplement_high_dose_or_denture_cream",
            "supplement_or_kelp");

    /** Not things one takes as a supplement on somebody's advice. */
    private static final Set<String> NEVER_ASKED = Set.of("potassium", "sodium", "water", "protein", "fiber");

    private Scopes() {}

    /** Potassium adds up whatever it comes in; what an illness brings too much of is not to be looked for in food. */
    static boolean isAboutFood(Contraindication row) {
        return !NOT_FOOD.contains(row.form())
                || row.nutrient().equals("potassium")
                || (row.form().equals("supplement") && row.gate().equals("avoid"))
                || Causes.ofExcess(row.nutrient()).contains(row.term());
    }

    /** What must never be combined is not eaten either; potassium adds up, and lithium needs steady salt. */
    static boolean isAboutFood(Interaction row) {
        return row.severity().equals("contraindicated")
                || (row.nutrient().equals("sodium") && row.effect().equals("interaction"))
                || (row.nutrient().equals("potassium")
                        && row.effect().equals("raises_level")
                        && !row.severity().equals("minor"));
    }

    static boolean isAboutSupplements(Interaction row) {
        boolean serious = row.severity().equals("major") || row.severity().equals("contraindicated");
        return RAISING.contains(row.effect())
                || (serious && !LOWERING.contains(row.effect()) && !row.effect().equals("nutrient_reduces_drug"));
    }

    static boolean isLowering(Interaction row) {
        return LOWERING.contains(row.effect());
    }

    static boolean isNeverAsked(String nutrient) {
        return NEVER_ASKED.contains(nutrient);
    }
}
