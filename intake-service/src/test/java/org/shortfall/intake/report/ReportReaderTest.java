package org.shortfall.intake.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shortfall.intake.vocabulary.TestRelease;
import org.shortfall.intake.vocabulary.Vocabulary;

class ReportReaderTest {

    private static final Reporter APP = new Reporter("demo", null);
    private static final String EVIDENCE =
            "\"subjectId\":\"p-41\",\"evidence\":[{\"symptom\":\"leg_cramps\",\"state\":\"present\"}]";

    private final Vocabulary vocabulary = TestRelease.vocabulary();
    private final ReportReader reader = new ReportReader(
            new ReportSchema(),
            Pseudonyms.under(Optional.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")),
            new ObjectMapper(),
            InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z")),
            new TextReaders());

    @Test
    void words_become_ids_and_what_is_not_recognised_is_listed_and_not_repeated() {
        SymptomReported event = event("""
                {%s,"profile":{"diets":["Vegan"],"medications":["Glucophage","MARKER"],"conditions":["bypass"],
                 "allergies":[],"labs":[{"test":"Ferritin","value":12,"unit":"ug/L"},{"test":"MARKER","value":1,"unit":"1"}]}}""".formatted(EVIDENCE));

        assertThat(event.profile().diets()).containsExactly("vegan_diet");
        assertThat(event.profile().medications()).containsExactly("metformin");
        assertThat(event.profile().labs()).extracting(Profile.LabResult::test).containsExactly("ferritin");
        assertThat(event.unrecognised())
                .containsExactly(
                        new Unrecognised("condition", "/profile/conditions/0"),
                        new Unrecognised("medication", "/profile/medications/1"),
                        new Unrecognised("lab", "/profile/labs/1"));
        assertThat(event.toString()).doesNotContain("MARKER");
    }

    @Test
    void an_empty_list_is_a_known_none_and_a_list_without_a_known_word_is_unknown() {
        Profile profile = event(
                        "{%s,\"profile\":{\"allergies\":[],\"conditions\":[\"no such thing\"]}}".formatted(EVIDENCE))
                .profile();

        assertThat(profile.allergies()).isEmpty();
        assertThat(profile.conditions()).isNull();
        assertThat(profile.diets()).isNull();
    }

    @Test
    void times_are_in_utc_and_absent_ones_stay_absent() {
        assertThat(event("{%s,\"reportedAt\":\"2026-11-23T08:30:00+01:00\"}".formatted(EVIDENCE))
                        .reportedAt())
                .isEqualTo("2026-11-23T07:30:00Z");
        assertThat(event("{%s}".formatted(EVIDENCE)).reportedAt()).isNull();
    }

    @Test
    void order_and_whitespace_of_the_body_do_not_change_the_id_and_content_does() {
        String one = "{\"subjectId\":\"p\",\"evidence\":[{\"symptom\":\"leg_cramps\",\"state\":\"present\"}]}";
        String same = "{ \"evidence\":[ {\"state\":\"present\", \"symptom\":\"leg_cramps\"} ], \"subjectId\":\"p\" }";
        String other = one.replace("present", "absent");

        assertThat(event(one).reportId())
                .isEqualTo(event(same).reportId())
                .isNotEqualTo(event(other).reportId());
    }

    @Test
    void the_body_s_own_id_is_offered_to_the_key_rule() {
        Reading reading = reader.read(
                "{%s,\"reportId\":\"mine-1\"}".formatted(EVIDENCE).getBytes(UTF_8),
                vocabulary,
                APP,
                own -> own.orElse("none"));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Understood.class,
                        understood -> assertThat(understood.key()).isEqualTo("mine-1"));
    }

    @Test
    void faults_of_shape_and_of_meaning_come_together_and_at_most_a_hundred() {
        String many = "{\"subjectId\":\"p\",\"evidence\":[%s]}"
                .formatted("{\"symptom\":\"nope\",\"state\":7},".repeat(150).replaceAll(",$", ""));

        assertThat(reader.read(many.getBytes(UTF_8), vocabulary, APP, own -> "k"))
                .isInstanceOfSatisfying(Reading.Invalid.class, invalid -> {
                    assertThat(invalid.faults()).hasSize(100);
                });
    }

    @Test
    void a_persons_token_reports_for_that_person_only_and_a_tenants_for_its_own_subjects() {
        byte[] body = "{%s}".formatted(EVIDENCE).getBytes(UTF_8);

        assertThat(reader.read(body, vocabulary, new Reporter("demo", "p-42"), own -> "k"))
                .isInstanceOfSatisfying(
                        Reading.Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .singleElement()
                                .returns("/subjectId", Fault::pointer)
                                .returns("not-your-subject", Fault::code));
        assertThat(event(body, new Reporter("demo", "p-41"))).isEqualTo(event(body, APP));
        assertThat(event(body, new Reporter("north", null)).subject())
                .isNotEqualTo(event(body, APP).subject());
        assertThat(event(body, new Reporter("north", null)).reportId())
                .isNotEqualTo(event(body, APP).reportId());
    }

    private SymptomReported event(String body) {
        return event(body.getBytes(UTF_8), APP);
    }

    private SymptomReported event(byte[] body, Reporter reporter) {
        return switch (reader.read(body, vocabulary, reporter, own -> "k")) {
            case Reading.Understood understood -> understood.event();
            case Reading.Invalid invalid -> throw new AssertionError(invalid.faults());
            case Reading.Unreadable unreadable ->
                throw new AssertionError(unreadable.because().reason());
        };
    }
}
