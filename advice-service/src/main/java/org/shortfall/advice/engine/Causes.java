package org.shortfall.advice.engine;

import java.util.Map;
import java.util.Set;

/**
 * Causes that by themselves make a clinician think of one nutrient first: textbook pairs, each also a row of the catalogue
 * with its source. All other risk factors are weighed by kind and by how many nutrients they run down. A product
 * judgement; no clinician signed it.
 */
final class Causes {

    /** By nutrient, what it runs short from. */
    private static final Map<String, Set<String>> OF_SHORTFALL = Map.ofEntries(
            Map.entry("calcium", Set.of("thyroid_surgery", "hypoparathyroidism", "dairy_avoidance")),
            Map.entry("copper", Set.of("high_zinc_supplement", "zinc_supplement", "menkes")),
            Map.entry("folate", Set.of("methotrexate", "trimethoprim", "anticonvulsant_inducer", "sulfasalazine")),
            Map.entry("iodine", Set.of("no_iodised_salt", "low_iodine_soil")),
            Map.entry("iron", Set.of("heavy_periods", "gi_bleeding", "frequent_blood_donor", "baby_led_milk_only")),
            Map.entry("magnesium", Set.of("ppi_long_term", "cisplatin", "cisplatin_aminoglycoside")),
            Map.entry("niacin", Set.of("hartnup", "carcinoid_syndrome")),
            Map.entry("phosphorus", Set.of("refeeding", "genetic_phosphate_wasting", "diabetic_ketoacidosis")),
            Map.entry(
                    "potassium",
                    Set.of("licorice", "laxative_misuse", "diuretic_misuse", "loop_diuretic", "thiazide_diuretic")),
            Map.entry("protein", Set.of("low_protein_intake")),
            Map.entry("selenium", Set.of("total_parenteral_nutrition", "low_selenium_soil")),
            Map.entry("sodium", Set.of("endurance_event", "excess_water", "siadh", "thiazide_diuretic")),
            Map.entry(
                    "thiamin",
                    Set.of(
                            "alcohol_dependence",
                            "hyperemesis",
                            "prolonged_vomiting",
                            "bariatric_surgery",
                            "refeeding")),
            Map.entry("vitamin_a", Set.of("fat_malabsorption", "lmic_child_pregnant")),
            Map.entry("vitamin_b6", Set.of("isoniazid", "cycloserine")),
            Map.entry(
                    "vitamin_b12",
                    Set.of(
                            "pernicious_anaemia",
                            "nitrous_oxide_use",
                            "ileal_resection",
                            "infant_of_vegan_mother",
                            "vegan_diet",
                            "gastritis_atrophic",
                            "metformin")),
            Map.entry("vitamin_c", Set.of("limited_food_variety", "evaporated_or_boiled_milk_infant", "arfid")),
            Map.entry("vitamin_d", Set.of("low_sun", "breastfed_infant")),
            Map.entry("vitamin_e", Set.of("abetalipoproteinemia", "fat_malabsorption")),
            Map.entry("vitamin_k", Set.of("newborn", "antibiotic_broad")),
            Map.entry("water", Set.of("heat_exercise", "vomiting_diarrhoea")),
            Map.entry("zinc", Set.of("preterm_infant")));

    /** By nutrient, what brings too much of it. */
    private static final Map<String, Set<String>> OF_EXCESS = Map.ofEntries(
            Map.entry("calcium", Set.of("hypercalcaemia", "primary_hyperparathyroidism")),
            Map.entry("copper", Set.of("wilson_disease")),
            Map.entry("iodine", Set.of("seaweed_eating", "amiodarone")),
            Map.entry("iron", Set.of("haemochromatosis", "haemolytic_or_transfusion_overload")),
            Map.entry("magnesium", Set.of("magnesium_laxative")),
            Map.entry("niacin", Set.of("niacin_pharmacologic")),
            Map.entry("potassium", Set.of("hyperkalaemia")),
            Map.entry("selenium", Set.of("already_high_intake_brazil_nuts")),
            Map.entry("sodium", Set.of("high_salt_intake")),
            Map.entry("vitamin_a", Set.of("liver_eating")),
            Map.entry("vitamin_b6", Set.of("high_dose_b6")),
            Map.entry("vitamin_d", Set.of("vitamin_d_high")),
            Map.entry("zinc", Set.of("high_zinc_supplement")));

    private Causes() {}

    static boolean isKnown(String nutrient, String term) {
        return OF_SHORTFALL.getOrDefault(nutrient, Set.of()).contains(term);
    }

    static Set<String> ofExcess(String nutrient) {
        return OF_EXCESS.getOrDefault(nutrient, Set.of());
    }
}
