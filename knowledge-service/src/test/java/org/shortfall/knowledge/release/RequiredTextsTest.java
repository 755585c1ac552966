package org.shortfall.knowledge.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shortfall.knowledge.rule.TriageRule;

class RequiredTextsTest {

    private static final Map<String, String> WHOLE = Map.of("safety-net", "…", "disclaimer", "…", "engine.a", "…");

    @Test
    void texts_in_every_locale_lack_nothing() {
        assertThat(RequiredTexts.lackingIn(Map.of("en", WHOLE, "de", WHOLE), List.of()))
                .isEmpty();
    }

    @Test
    void a_text_that_one_locale_has_is_missed_in_the_other() {
        Map<String, String> part = Map.of("safety-net", "…", "disclaimer", "…");

        assertThat(RequiredTexts.lackingIn(Map.of("en", WHOLE, "de", part), List.of()))
                .containsExactly("de/engine.a");
        assertThat(RequiredTexts.lackingIn(Map.of("en", part, "de", WHOLE), List.of()))
                .containsExactly("en/engine.a");
    }

    @Test
    void an_empty_text_counts_as_missing() {
        Map<String, String> blank = Map.of("safety-net", " ", "disclaimer", "…", "engine.a", "…");

        assertThat(RequiredTexts.lackingIn(Map.of("en", WHOLE, "de", blank), List.of()))
                .containsExactly("de/safety-net");
    }

    @Test
    void every_triage_rule_needs_its_message_in_german() {
        TriageRule rule = new TriageRule(Map.of("id", "rf_dvt.core", "message", "…"));

        assertThat(RequiredTexts.lackingIn(Map.of("en", WHOLE, "de", WHOLE), List.of(rule)))
                .containsExactly("de/rule.rf_dvt.core");
    }

    @Test
    void without_any_texts_both_locales_lack_what_is_always_needed() {
        assertThat(RequiredTexts.lackingIn(Map.of(), List.of()))
                .containsExactly("de/disclaimer", "de/safety-net", "en/disclaimer", "en/safety-net");
    }
}
