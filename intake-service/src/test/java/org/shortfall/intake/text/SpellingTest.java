package org.shortfall.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shortfall.intake.text.RealVocabulary.READER;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Misspelt words are read as what they mean, and never as something that they do not mean. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | I have diarhea                    | diarrhea
            en | constpiation for days             | constipation
            en | bad haedache since yesterday      | headache
            en | numbnes in my foot                | leg_numbness
            en | i wnat to die                     | suicidal_thoughts
            de | Kopfschmerzn seit gestern         | headache
            de | Verstopfnug seit Tagen            | constipation
            """)
    void one_slip_or_two_in_a_long_word_are_mended(String locale, String text, String symptom) {
        assertThat(READER.read(text, locale).evidence())
                .as(text)
                .anyMatch(sign -> sign.symptom().equals(symptom) && sign.state() == State.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I ride a horse", "my diary is full", "the chain came off", "he is a bread baker called Braun"})
    void a_word_of_its_own_is_not_read_as_another(String text) {
        assertThat(READER.read(text, "en").evidence()).as(text).isEmpty();
    }

    @Test
    void a_medicine_is_mended_at_one_slip_and_otherwise_said_to_be_unrecognised() {
        assertThat(READER.read("I take metphormin", "en").profile().facts())
                .extracting(ReadFact::id)
                .containsExactly("metformin");

        Understanding farther = READER.read("I take metvormon", "en");
        assertThat(farther.profile().facts()).isEmpty();
        assertThat(farther.unrecognisedMedicines()).hasSize(1);
    }

    @Test
    void a_word_of_three_letters_stays_as_it_is() {
        Understanding read = READER.read("my finger is num", "en");

        assertThat(read.evidence()).isEmpty();
        assertThat(read.unread()).isNotEmpty();
    }

    @Test
    void no_misspelt_medicine_is_taken_for_another_one() {
        Stream<String> medicines = RealVocabulary.VOCABULARY.catalogue().terms().stream()
                .filter(term -> term.kind().equals("medication"))
                .map(term -> term.id())
                .filter(id -> id.matches("[a-z]{8,}"));

        assertThat(medicines.flatMap(SpellingTest::slips).filter(SpellingTest::isTakenForAnother))
                .isEmpty();
    }

    /** The name without each of its inner letters, and with each pair of them swapped. */
    private static Stream<String[]> slips(String name) {
        return Stream.iterate(1, i -> i < name.length() - 1, i -> i + 1)
                .flatMap(i ->
                        Stream.of(new String[] {name, name.substring(0, i) + name.substring(i + 1)}, new String[] {
                            name, name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2)
                        }));
    }

    private static boolean isTakenForAnother(String[] slip) {
        return READER.read("I take " + slip[1], "en").profile().facts().stream()
                .anyMatch(fact -> fact.kind().equals("medication") && !fact.id().startsWith(slip[0].substring(0, 4)));
    }
}
