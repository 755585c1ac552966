package org.shortfall.knowledge.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shortfall.knowledge.food.FoodTags;
import org.shortfall.knowledge.importing.Vocabulary.Term;

class VocabularyTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Set<String> KINDS = Set.of(
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

    @Test
    void an_id_is_unique_over_all_kinds_and_has_no_colon() {
        assertThat(VOCABULARY.byId).hasSameSizeAs(VOCABULARY.terms);
        assertThat(VOCABULARY.byId.keySet()).allMatch(id -> id.matches("[a-z0-9][a-z0-9_]*"));
        assertThat(VOCABULARY.terms).allMatch(term -> KINDS.contains(term.kind()));
    }

    @Test
    void whatever_a_term_implies_is_a_term() {
        assertThat(VOCABULARY.terms)
                .allSatisfy(term -> assertThat(VOCABULARY.byId.keySet())
                        .as("what %s implies", term.id())
                        .containsAll(term.implies()));
    }

    @Test
    void implies_has_no_cycle() {
        for (Term term : VOCABULARY.terms) {
            for (String implied : term.implies()) {
                assertThat(VOCABULARY.reachedFrom(implied))
                        .as("what %s implies, which %s implies", implied, term.id())
                        .doesNotContain(term.id());
            }
        }
    }

    @Test
    void a_phrase_has_one_owner() {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Term term : VOCABULARY.terms) {
            Stream.concat(Stream.of(term.id(), term.label()), term.synonyms().stream())
                    .map(VocabularyTest::folded)
                    .forEach(phrase -> owners.computeIfAbsent(phrase, key -> new TreeSet<>())
                            .add(term.id()));
        }
        assertThat(owners.entrySet().stream().filter(entry -> entry.getValue().size() > 1))
                .isEmpty();
    }

    @Test
    void every_id_of_risk_groups_interactions_and_contraindications_is_a_term() {
        for (String table : List.of("risk_groups.csv", "drug_nutrient_interactions.csv", "contraindications.csv")) {
            assertThat(Resources.csv(table))
                    .allSatisfy(row -> assertThat(VOCABULARY.byId).as(table).containsKey(row.text("term_id")));
        }
    }

    @Test
    void every_condition_and_medicine_of_a_triage_rule_is_a_term() {
        for (JsonNode rule : rules()) {
            List<String> ids = new ArrayList<>();
            for (String key : List.of("conditions", "none_conditions", "medications", "none_medications")) {
                rule.path(key).forEach(id -> ids.add(id.asText()));
                rule.path("risk_any").path(key).forEach(id -> ids.add(id.asText()));
            }
            assertThat(VOCABULARY.byId.keySet()).as(rule.path("id").asText()).containsAll(ids);
        }
    }

    @Test
    void every_symptom_of_a_triage_rule_exists() {
        Set<String> symptoms = Resources.csv("symptoms.csv").stream()
                .map(row -> row.text("symptom_id"))
                .collect(Collectors.toSet());
        assertThat(rules()).hasSize(454).allSatisfy(rule -> {
            List<String> ids = new ArrayList<>();
            for (String key : List.of("all", "any", "none", "focus")) {
                rule.path(key).forEach(id -> ids.add(id.asText()));
            }
            rule.path("groups").forEach(group -> group.path("any").forEach(id -> ids.add(id.asText())));
            rule.path("risk_any").path("symptoms").forEach(id -> ids.add(id.asText()));
            assertThat(symptoms).as(rule.path("id").asText()).containsAll(ids);
        });
    }

    @ParameterizedTest(name = "{0} reaches {1}")
    @CsvSource({
        "lisinopril, raises_potassium",
        "spironolactone, raises_potassium",
        "trimethoprim, raises_potassium",
        "hyperkalaemia, raises_potassium",
        "antihypertensive, raises_potassium",
        "diuretic, raises_potassium",
        "potassium_supplement, raises_potassium",
        "ckd_stage4_5, kidney_disease",
        "ckd_stage3, kidney_disease",
        "ckd, kidney_disease",
        "dialysis, ckd_stage4_5",
        "kidney_transplant, kidney_or_liver_disease",
        "acute_kidney_injury, kidney_disease",
        "cirrhosis, kidney_or_liver_disease",
        "heart_failure, heart_failure_or_fluid_restricted",
        "fluid_restriction, heart_failure_or_fluid_restricted",
        "smoker, smoker_ex_smoker_asbestos",
        "ex_smoker, smoker_ex_smoker_asbestos",
        "asbestos_exposure, smoker_ex_smoker_asbestos",
        "apixaban, anticoagulant_or_bleeding_disorder",
        "anticoagulant, warfarin",
        "any_blood_thinner, warfarin",
        "ibd_active, peptic_ulcer_ibd_active",
        "peptic_ulcer, gi_obstruction_or_ulcer",
        "gout, gout_diabetes_peptic_ulcer",
        "atrial_fibrillation, atrial_fibrillation_history",
        "pregnancy, pregnancy_or_trying",
        "trying_to_conceive, pregnancy_or_trying",
        "osteoporosis, immobilised_osteoporosis",
        "bowel_hypomotility, bowel_hypomotility_older_adult",
        "pernicious_anaemia, untreated_b12_deficiency",
        "peripheral_neuropathy, peripheral_neuropathy_unexplained",
        "anaemia, unexplained_anaemia_or_neuropathy",
        "sickle_cell, haemolytic_or_transfusion_overload",
        "isotretinoin, retinoid",
        "capecitabine, methotrexate_chemotherapy",
        "radiotherapy, any_cancer_treatment",
        "anorexia_nervosa, eating_disorder_risk",
        "laxative_misuse, eating_disorder_risk",
        "sarcoidosis, granulomatous_disease",
        "sex_male, no_confirmed_deficiency_adult_male_postmenopausal",
        "almond_allergy, tree_nut_allergy",
        "nut_allergy, peanut_allergy",
        "coeliac, gluten_intolerance",
        "seafood_allergy, fish_allergy",
        "metformin_and_sitagliptin, metformin",
        "levodopa_and_benserazide, any_levodopa",
    })
    void a_real_term_reaches_its_gate(String term, String gate) {
        assertThat(VOCABULARY.byId).containsKeys(term, gate);
        assertThat(VOCABULARY.reachedFrom(term)).contains(gate);
    }

    @ParameterizedTest(name = "{0} does not reach {1}")
    @CsvSource({
        "proton_pump_inhibitor, ppi_long_term",
        "apixaban, warfarin",
        "furosemide, raises_potassium",
        "amlodipine, raises_potassium",
        "levodopa_and_benserazide, levodopa",
        "zoledronic_acid, denosumab",
        "valproic_acid, anticonvulsant_inducer",
        "prediabetes, diabetes",
        "ibs, gi_disease",
    })
    void a_term_does_not_reach_what_it_is_not(String term, String other) {
        assertThat(VOCABULARY.byId).containsKeys(term, other);
        assertThat(VOCABULARY.reachedFrom(term)).doesNotContain(other);
    }

    @Test
    void the_old_words_lead_to_the_new_ids() {
        Map<String, String> owners = new HashMap<>();
        VOCABULARY.terms.forEach(term -> term.synonyms().forEach(word -> owners.put(word, term.id())));

        assertThat(owners)
                .containsEntry("supplement:iron", "iron_supplement")
                .containsEntry("allergy:tree_nut", "tree_nut_allergy")
                .containsEntry("tree_nuts", "tree_nut_allergy")
                .containsEntry("tree nut", "tree_nut_allergy")
                .containsEntry("ckd_dialysis", "dialysis")
                .containsEntry("gi_malabsorption", "malabsorption");
        assertThat(VOCABULARY.byId.get("vegan_diet")).satisfies(vegan -> {
            assertThat(vegan.synonyms()).contains("plant based");
            assertThat(folded(vegan.label())).isEqualTo("vegan");
        });
    }

    @Test
    void an_age_term_carries_ages_and_no_other_term_does() {
        assertThat(VOCABULARY.terms)
                .allSatisfy(term -> assertThat(term.row().number("min_age") != null
                                || term.row().number("max_age") != null)
                        .as(term.id())
                        .isEqualTo(term.kind().equals("age")));
    }

    @Test
    void food_tags_of_terms_are_tags_of_foods() {
        assertThat(VOCABULARY.terms).allSatisfy(term -> {
            List<String> tags = new ArrayList<>(Arrays.asList(term.row().list("excludes_food_tags")));
            String required = term.row().optional("requires_food_tag");
            if (required != null) {
                tags.add(required);
            }
            assertThat(FoodTags.ALL).as(term.id()).containsAll(tags);
        });
    }

    @Test
    void every_food_allergy_says_so() {
        assertThat(VOCABULARY.terms.stream().filter(term -> term.kind().equals("allergy")))
                .filteredOn(term ->
                        !Set.of("penicillin_allergy", "iodine_allergy_claim").contains(term.id()))
                .allMatch(term -> term.row().flag("food_allergy"));
    }

    @Test
    void symptoms_lead_to_terms_that_exist() {
        assertThat(Resources.csv("symptom_terms.csv"))
                .allSatisfy(row -> assertThat(VOCABULARY.byId).containsKey(row.text("term_id")));
    }

    private static String folded(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }

    private static List<JsonNode> rules() {
        return Stream.of("rules/red_flag_rules.json", "rules/routine_rules.json")
                .flatMap(file -> Resources.json(file).path("rules").valueStream())
                .toList();
    }
}
