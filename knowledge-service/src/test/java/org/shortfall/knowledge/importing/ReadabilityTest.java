package org.shortfall.knowledge.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure itself, against values reckoned by hand. */
class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "make, 1",
        "table, 2",
        "wanted, 2",
        "walked, 1",
        "places, 2",
        "clothes, 1",
        "doctor, 2",
        "emergency, 4"
    })
    void english_syllables_are_groups_of_vowels_without_the_silent_e(String word, int syllables) {
        assertThat(Readability.ENGLISH.syllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "Bein, 1",
        "Beine, 2",
        "Häuser, 2",
        "Quelle, 2",
        "Tee, 1",
        "Notaufnahme, 4",
        "Kalium, 3",
        "Blut, 1",
        "Reis, 1"
    })
    void german_syllables_count_a_diphthong_once(String word, int syllables) {
        assertThat(Readability.GERMAN.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void the_grade_of_english_follows_flesch_and_kincaid() {
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
        assertThat(Readability.ENGLISH.grade("The cat sat on the mat.")).isEqualTo(-1.45, within(0.001));
    }

    @Test
    void the_grade_of_german_follows_bamberger_and_vanecek() {
        // 4 words, 1 sentence: Notaufnahme has 4 syllables and more than 6 letters, Sie and die have 1, Gehen 2
        assertThat(Readability.GERMAN.grade("Gehen Sie die Notaufnahme."))
                .isEqualTo(0.1935 * 25 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 50 - 0.875, within(0.001));
    }

    @Test
    void placeholders_and_numbers_are_no_words() {
        assertThat(Readability.ENGLISH.grade("The cat {name} sat on 12 the mat."))
                .isEqualTo(Readability.ENGLISH.grade("The cat sat on the mat."), within(0.001));
    }
}
