package org.shortfall.knowledge.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredTextsTest {

    private static final Map<String, String> WHOLE = Map.of("safety-net", "…", "disclaimer", "…", "engine.a", "…");

    @Test
    void texts_in_every_locale_lack_nothing() {
        assertThat(RequiredTexts.lackingIn(Map.of("en", WHOLE, "de", WHOLE))).isEmpty();
    }

    @Test
    void a_text_that_one_locale_has_is_missed_in_the_other() {
        Map<String, String> part = Map.of("safety-net", "…", "disclaimer", "…");

        assertThat(RequiredTexts.lackingIn(Map.of("en", WHOLE, "de", part))).containsExactly("de/engine.a");
        assertThat(RequiredTexts.lackingIn(Map.of("en", part, "de", WHOLE))).containsExactly("en/engine.a");
    }

    @Test
    void an_empty_text_counts_as_missing() {
        Map<String, String> blank = Map.of("safety-net", " ", "disclaimer", "…", "engine.a", "…");

        assertThat(RequiredTexts.lackingIn(Map.of("en", WHOLE, "de", blank))).containsExactly("de/safety-net");
    }

    @Test
    void without_any_texts_both_locales_lack_what_is_always_needed() {
        assertThat(RequiredTexts.lackingIn(Map.of()))
                .containsExactly("de/disclaimer", "de/safety-net", "en/disclaimer", "en/safety-net");
    }
}
