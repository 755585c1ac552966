package org.shortfall.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shortfall.intake.text.RealVocabulary;

class ReportTextTest {

    private final ReportReader reader = new ReportReader(
            new ReportSchema(),
            Pseudonyms.under(Optional.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")),
            new ObjectMapper(),
            InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z")),
            new TextReaders());

    private SymptomReported event(String fields) {
        byte[] body = ("{\"subjectId\":\"p-41\"," + fields + "}").getBytes(StandardCharsets.UTF_8);
        return switch (reader.read(body, RealVocabulary.VOCABULARY, new Reporter("demo", null), own -> "key")) {
            case Reading.Understood understood -> understood.event();
            case Reading.Invalid invalid -> throw new AssertionError(invalid.faults());
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private static Evidence sign(SymptomReported event, String symptom) {
        return event.evidence().stream()
                .filter(item -> item.symptom().equals(symptom))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_text_becomes_coded_evidence_with_its_place_and_the_text_stays_behind() throws Exception {
        SymptomReported event = event("\"text\":\"I have a cough and my zorblax is flibbering\"");

        assertThat(sign(event, "cough").source()).isEqualTo("parsed");
        assertThat(sign(event, "cough").span()).isNotNull();
        assertThat(event.unreadSpans()).isEqualTo(1);
        assertThat(event.toString()).doesNotContain("zorblax");
    }

    @Test
    void codes_win_over_the_text() {
        SymptomReported event = event(
                "\"text\":\"my nails are brittle\",\"evidence\":[{\"symptom\":\"brittle_nails\",\"state\":\"absent\"}]");

        assertThat(sign(event, "brittle_nails").state()).isEqualTo("absent");
        assertThat(sign(event, "brittle_nails").source()).isEqualTo("reported");
    }

    @Test
    void a_sign_of_danger_that_is_present_in_either_stays_present() {
        String coded = "\"evidence\":[{\"symptom\":\"chest_pain\",\"state\":\"%s\"}]";

        assertThat(sign(event("\"text\":\"I have chest pain\"," + coded.formatted("absent")), "chest_pain")
                        .state())
                .isEqualTo("present");
        assertThat(sign(event("\"text\":\"no chest pain\"," + coded.formatted("present")), "chest_pain")
                        .state())
                .isEqualTo("present");
    }

    @Test
    void a_list_that_was_only_read_is_not_complete_and_one_that_was_sent_is() {
        Profile read = event("\"text\":\"I'm on metformin, vegan\"").profile();
        Profile sent = event("\"text\":\"I'm on metformin\",\"profile\":{\"medications\":[\"ramipril\"]}")
                .profile();

        assertThat(read.medications()).containsExactly("metformin");
        assertThat(read.partial()).containsExactly("diets", "medications");
        assertThat(sent.medications()).containsExactly("ramipril", "metformin");
        assertThat(sent.partial()).isNull();
    }

    @Test
    void an_unrecognised_medicine_of_the_text_is_listed_without_its_name() {
        assertThat(event("\"text\":\"I take Xyzolol 5 mg\"").unrecognised())
                .containsExactly(new Unrecognised("medication", "/text"));
    }
}
