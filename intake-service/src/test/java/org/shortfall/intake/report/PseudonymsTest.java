package org.shortfall.intake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {

    /** The bytes 0, 1, … 31. */
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    /** Pinned: computed with another HMAC implementation. advice-service must come to the same. */
    @Test
    void a_subject_is_the_first_16_bytes_of_the_hmac_of_tenant_and_id() {
        assertThat(Pseudonyms.under(Optional.of(KEY)).subject("demo", "p-41ä"))
                .isEqualTo("b0803ad7ac7f3ac4462d4e2bbf947524");
    }

    @Test
    void another_tenant_or_person_is_another_subject() {
        String subject = Pseudonyms.under(Optional.of(KEY)).subject("demo", "p-41");

        assertThat(Pseudonyms.under(Optional.of(KEY)).subject("other", "p-41")).isNotEqualTo(subject);
        assertThat(Pseudonyms.under(Optional.of(KEY)).subject("demo", "p-42")).isNotEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MARKER-not-base64!", "c2hvcnQ="})
    void a_missing_or_weak_key_is_refused_in_one_sentence_that_does_not_hold_it(String key) {
        assertThatThrownBy(() -> Pseudonyms.under(Optional.of(key)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SHORTFALL_PSEUDONYM_KEY")
                .hasMessageNotContainingAny("MARKER", "c2hvcnQ");
    }
}
