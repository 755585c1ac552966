package org.shortfall.intake.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shortfall.intake.vocabulary.ProfileField.ALLERGIES;
import static org.shortfall.intake.vocabulary.ProfileField.CONDITIONS;
import static org.shortfall.intake.vocabulary.ProfileField.DIETS;
import static org.shortfall.intake.vocabulary.ProfileField.FACTORS;
import static org.shortfall.intake.vocabulary.ProfileField.MEDICATIONS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private final Vocabulary vocabulary = TestRelease.vocabulary();

    @ParameterizedTest
    @CsvSource({
        "DIETS, vegan_diet, vegan_diet",
        "DIETS, Vegan, vegan_diet",
        "DIETS, plant based, vegan_diet",
        "DIETS, low-salt, low_salt_diet",
        "ALLERGIES, tree_nuts, allergy:tree_nut",
        "ALLERGIES, Tree Nut, allergy:tree_nut",
        "ALLERGIES, allergy:tree_nut, allergy:tree_nut",
        "CONDITIONS, ckd, ckd",
        "CONDITIONS, RENAL  FAILURE, ckd",
        "CONDITIONS, Gastric-Bypass, gastric_bypass",
        "MEDICATIONS, glucophage, metformin",
        "MEDICATIONS, ACE inhibitor, ace_inhibitor",
        "FACTORS, Housebound, low_sun",
        "CONDITIONS, housebound, low_sun",
        "FACTORS, CKD, ckd",
        "CONDITIONS, Nierenschwäche, ckd",
    })
    void a_term_is_found_by_id_label_or_synonym(ProfileField field, String word, String id) {
        assertThat(vocabulary.find(field, word)).map(Term::id).contains(id);
    }

    @Test
    void a_word_that_means_two_things_is_not_guessed() {
        assertThat(vocabulary.find(CONDITIONS, "bypass")).isEmpty();
    }

    @Test
    void a_term_of_another_field_is_not_found() {
        assertThat(vocabulary.find(MEDICATIONS, "vegan")).isEmpty();
        assertThat(vocabulary.find(DIETS, "metformin")).isEmpty();
        assertThat(vocabulary.find(FACTORS, "vegan")).isEmpty();
        assertThat(vocabulary.find(ALLERGIES, "nothing like it")).isEmpty();
    }

    @Test
    void near_codes_come_from_ids_names_and_synonyms_and_are_at_most_three() {
        assertThat(vocabulary.symptomsNear("leg_cramp")).first().isEqualTo("leg_cramps");
        assertThat(vocabulary.symptomsNear("leg_cramp")).hasSizeLessThanOrEqualTo(3);
        assertThat(vocabulary.symptomsNear("charly horse")).first().isEqualTo("leg_cramps");
        assertThat(vocabulary.symptomsNear("tired")).contains("fatigue");
        assertThat(vocabulary.symptomsNear("zzzz")).isEmpty();
        assertThat(vocabulary.symptomsNear("x".repeat(10_000))).isEmpty();
    }

    @Test
    void the_safety_net_is_in_the_locale_or_the_nearest_there_is() {
        assertThat(vocabulary.safetyNet("de-AT")).isEqualTo("TEST SAFETY NET de");
        assertThat(vocabulary.safetyNet("fr")).isEqualTo("TEST SAFETY NET en");
    }

    @Test
    void a_search_looks_into_ids_names_and_synonyms() {
        assertThat(vocabulary.symptomsWith("CHARLEY")).extracting(Symptom::id).containsExactly("leg_cramps");
        assertThat(vocabulary.symptomsWith(null)).hasSize(6);
        assertThat(vocabulary.termsWith("medication", "zest"))
                .extracting(Term::id)
                .containsExactly("lisinopril");
    }

    @Test
    void a_lab_test_is_found_by_id_or_name() {
        assertThat(vocabulary.labTest("Ferritin")).contains("ferritin");
        assertThat(vocabulary.labTest("unheard of")).isEmpty();
    }
}
