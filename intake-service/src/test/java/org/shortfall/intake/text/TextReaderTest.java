package org.shortfall.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Understanding read(String text) {
        return RealVocabulary.READER.read(text, "en", TODAY);
    }

    private static Understanding lies(String text) {
        return RealVocabulary.READER.read(text, "de", TODAY);
    }

    private static ReadSign sign(Understanding read, String id) {
        return read.evidence().stream()
                .filter(sign -> sign.symptom().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " not in " + read.evidence()));
    }

    private static List<String> present(Understanding read) {
        return read.evidence().stream()
                .filter(sign -> sign.state() == State.PRESENT)
                .map(ReadSign::symptom)
                .toList();
    }

    @Test
    void an_everyday_report_is_understood_with_states_sides_times_and_facts() {
        Understanding read = read("My calves cramp at night, no swelling, pins and needles in both feet for 3 months,"
                + " I'm on metformin and omeprazole, vegan since 2019, 61");

        assertThat(sign(read, "nocturnal_leg_cramps").context()).containsExactly("night");
        assertThat(sign(read, "foot_tingling").side()).isEqualTo("both");
        assertThat(sign(read, "foot_tingling").duration()).isEqualTo("P3M");
        assertThat(read.evidence())
                .filteredOn(sign -> sign.state() == State.ABSENT)
                .hasSize(1)
                .allMatch(sign -> sign.span().equals(new Span(29, 37)));
        assertThat(read.profile().facts()).extracting(ReadFact::id).contains("metformin", "omeprazole", "vegan_diet");
        assertThat(read.profile().age()).extracting(ReadAge::value).isEqualTo(61);
        assertThat(read.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no fever or swelling but numb toes          | fever     | ABSENT
            no fever or swelling but numb toes          | leg_numbness | PRESENT
            denies fever, cough or rash                 | cough     | ABSENT
            fever: no                                   | fever     | ABSENT
            cough - none                                | cough     | ABSENT
            I have never had headaches                  | headache  | ABSENT
            I have never been so tired                  | fatigue   | PRESENT
            not only tired but also dizzy               | fatigue   | PRESENT
            not without headaches                       | headache  | PRESENT
            I don't have a cough any more               | cough     | ABSENT
            no swelling and my calf hurts               | calf_pain | PRESENT
            no fever i have a cough                     | cough     | PRESENT
            no appetite                                 | poor_appetite | PRESENT
            I can't sleep                               | insomnia  | PRESENT
            maybe a fever                               | fever     | UNKNOWN
            not sure if I have a fever                  | fever     | UNKNOWN
            chest pain?                                 | chest_pain | UNKNOWN
            worried about my chest pain                 | chest_pain | PRESENT
            no fever, cough, rash                       | fever     | ABSENT
            no fever, cough, rash                       | cough     | UNKNOWN
            no fever, just a cough                      | cough     | PRESENT
            my chest hurts and I don't smoke any more   | chest_pain | PRESENT
            I used to smoke and my chest hurts          | chest_pain | PRESENT
            my headache has gone and I have a fever     | headache  | ABSENT
            tired, leg cramps                           | fatigue   | PRESENT
            stiff neck with fever                       | fever     | PRESENT
            double vision, worse in the evening         | eye_movement_problem | PRESENT
            I can't walk without holding on             | unsteady_gait | PRESENT
            I can't sleep without pain in my hip        | hip_pain  | PRESENT
            I can't smell my coffee any more            | smell_loss | PRESENT
            I can't feel my feet any more               | leg_numbness | PRESENT
            """)
    void what_is_denied_or_doubted_is_told_from_what_is_there(String text, String symptom, State state) {
        assertThat(sign(read(text), symptom).state()).as(text).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fieber habe ich nicht                                   | fever | ABSENT
            kein Fieber, aber Kopfschmerzen                         | fever | ABSENT
            kein Fieber, aber Kopfschmerzen                         | headache | PRESENT
            vielleicht Fieber                                       | fever | UNKNOWN
            Ich habe nachts Wadenkrämpfe                            | nocturnal_leg_cramps | PRESENT
            """)
    void german_is_read_by_its_own_grammar(String text, String symptom, State state) {
        assertThat(sign(lies(text), symptom).state()).as(text).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my mother has headaches. I feel tired       | OTHER_PERSON | headache
            I had leg cramps as a child                 | PAST         | leg_cramps
            stopped metformin last year                 | PAST         | metformin
            my friend wants to kill himself             | OTHER_PERSON | suicidal_thoughts
            """)
    void what_is_not_of_this_person_and_now_is_kept_apart(String text, Aside.Why why, String id) {
        Understanding read = read(text);

        assertThat(read.asides())
                .as(text)
                .anyMatch(aside -> aside.why() == why && aside.id().equals(id));
        assertThat(read.evidence()).noneMatch(sign -> sign.symptom().equals(id));
        assertThat(read.profile().facts()).noneMatch(fact -> fact.id().equals(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I am allergic to Bactrim
            allergy to ibuprofen, ibuprofen 400 mg made me swell
            ibuprofen allergy
            """)
    void a_medicine_that_one_is_allergic_to_is_not_one_that_is_taken(String text) {
        assertThat(read(text).profile().facts()).as(text).noneMatch(fact -> Meaning.MEDICINES.contains(fact.kind()));
    }

    @Test
    void a_child_with_complaints_is_whom_the_report_is_about() {
        Understanding read = read("My son has a fever and a cough, he is 5");

        assertThat(present(read)).contains("fever", "cough");
        assertThat(read.profile().age()).extracting(ReadAge::value).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            headache since yesterday      | P1D
            headache for 3 weeks          | P3W
            headache for 2 to 3 days      | P3D
            headaches on and off for years | P2Y
            headache since Sunday         | P2D
            headache for half a year      | P6M
            headache, weeks               | P14D
            headache started 2 days ago   | P2D
            """)
    void how_long_it_lasts(String text, String duration) {
        assertThat(sign(read(text), "headache").duration()).as(text).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            headache 8/10             | 8
            headache 7 out of 10      | 7
            a mild headache           | 3
            unbearable headache       | 10
            """)
    void how_bad_it_is(String text, int severity) {
        assertThat(sign(read(text), "headache").severity()).as(text).isEqualTo(severity);
    }

    @Test
    void a_bare_list_behind_a_sign_belongs_to_it() {
        ReadSign knee = sign(read("knee pain, right, severe, getting worse"), "knee_pain");

        assertThat(List.of(String.valueOf(knee.side()), String.valueOf(knee.severity()), String.valueOf(knee.course())))
                .containsExactly("right", "8", "worsening");
    }

    @Test
    void supplements_and_results_carry_their_amounts_and_a_missing_unit_is_asked_for() {
        Understanding read =
                read("I take 500 mg magnesium daily and vitamin D 10,000 IU. Ferritin 12. B12 of 150 pmol/L");

        assertThat(read.profile().supplements())
                .anyMatch(item -> item.nutrient().equals("magnesium")
                        && new BigDecimal("500").equals(item.value())
                        && "mg".equals(item.unit())
                        && "day".equals(item.per()))
                .anyMatch(item -> item.nutrient().equals("vitamin_d")
                        && new BigDecimal("10000").equals(item.value())
                        && "[iU]".equals(item.unit()));
        assertThat(read.profile().labs())
                .anyMatch(lab -> lab.test().equals("ferritin") && lab.unit() == null)
                .anyMatch(lab -> lab.test().equals("vitamin_b12_total") && "pmol/L".equals(lab.unit()));
        assertThat(read.ambiguities()).anyMatch(open -> open.question().contains("unit"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61-year-old man with cramps   | 61 | years
            I'm 61                        | 61 | years
            my baby is 8 months old       | 8  | months
            34F, tired                    | 34 | years
            """)
    void the_age_is_read_as_people_write_it(String text, int value, String unit) {
        assertThat(read(text).profile().age())
                .as(text)
                .matches(
                        age -> age != null && age.value() == value && age.unit().equals(unit));
    }

    @Test
    void a_medicine_that_no_vocabulary_has_is_said_to_be_unrecognised() {
        String text = "I take Xyzolol 5 mg and ramipril";
        Understanding read = read(text);

        assertThat(read.unrecognisedMedicines()).containsExactly(new Span(7, 14));
        assertThat(read.profile().facts()).extracting(ReadFact::id).containsExactly("ramipril");
    }

    @Test
    void a_group_of_medicines_is_asked_for_the_product() {
        assertThat(read("I take water pills").ambiguities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I want to kill myself                 | PRESENT
            maybe I should end my life            | PRESENT
            I'm scared I might kill myself        | PRESENT
            I would never kill myself             | ABSENT
            I'm not suicidal                      | ABSENT
            """)
    void thoughts_of_self_harm_are_taken_at_their_word(String text, State state) {
        assertThat(sign(read(text), "suicidal_thoughts").state()).as(text).isEqualTo(state);
    }

    @Test
    void cramps_that_kill_are_no_wish_to_die() {
        assertThat(read("these cramps are killing me, I could kill for a coffee")
                        .evidence())
                .noneMatch(sign -> sign.symptom().equals("suicidal_thoughts"));
    }

    @Test
    void another_language_is_not_read_even_if_a_word_of_it_is_known() {
        String text = "J'ai mal à la tête depuis trois jours et je suis très fatigué";
        Understanding read = read(text);

        assertThat(read.isRead()).isFalse();
        assertThat(read.evidence()).isEmpty();
        assertThat(read.unread()).containsExactly(new Span(0, text.length()));
    }

    @Test
    void german_text_is_read_as_german_whatever_the_locale() {
        assertThat(read("Ich habe seit drei Tagen Fieber und Husten").language())
                .isEqualTo("de");
    }

    @Test
    void what_was_not_understood_is_said_with_its_place() {
        String text = "I have a cough and my zorblax is flibbering";

        assertThat(read(text).unread())
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly("zorblax is flibbering");
    }

    @Test
    void no_sign_is_named_twice() {
        List<String> ids = read("cough, cough, headache. No cough. headache 8/10").evidence().stream()
                .map(ReadSign::symptom)
                .toList();

        assertThat(ids).hasSize(new TreeSet<>(ids).size());
    }
}
