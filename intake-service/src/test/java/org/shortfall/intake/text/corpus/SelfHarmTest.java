package org.shortfall.intake.text.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shortfall.intake.text.State;

/** Every wording of the list, none left out: a thought of self-harm that is missed is the worst miss there is. */
class SelfHarmTest {

    private static final Set<String> SIGNS =
            Set.of("suicidal_thoughts", "self_harm", "saying_goodbye", "overdose_taken");
    private static final RealRelease RELEASE = new RealRelease();
    private static final List<Wording> WORDINGS = Corpus.read("/text/self-harm.jsonl", Wording.class);

    /**
     * One wording.
     *
     * @param fires whether it is a sign of the writer's own thoughts of self-harm
     * @param kind direct, passive, plan, goodbye, slang, typo, mixed; or negated, third person, quoted, idiom
     */
    record Wording(String id, String locale, String text, boolean fires, String kind) {

        @Override
        public String toString() {
            return id + " (" + kind + ") \"" + text + "\"";
        }
    }

    @Test
    void the_list_has_at_least_three_hundred_wordings_in_both_languages() {
        assertThat(WORDINGS).hasSizeGreaterThanOrEqualTo(300);
        assertThat(WORDINGS).extracting(Wording::locale).contains("en", "de");
        assertThat(WORDINGS).extracting(Wording::text).doesNotHaveDuplicates();
    }

    @Test
    void every_wording_of_ones_own_thoughts_is_read_as_present() {
        assertThat(WORDINGS.stream().filter(Wording::fires).filter(wording -> !fires(wording)))
                .as("not recognised")
                .isEmpty();
    }

    @Test
    void what_is_denied_said_of_others_quoted_or_an_idiom_is_not_read_as_present() {
        assertThat(WORDINGS.stream().filter(wording -> !wording.fires()).filter(SelfHarmTest::fires))
                .as("wrongly recognised")
                .isEmpty();
    }

    private static boolean fires(Wording wording) {
        return RELEASE.reader().read(wording.text(), wording.locale()).evidence().stream()
                .anyMatch(sign -> sign.state() == State.PRESENT && SIGNS.contains(sign.symptom()));
    }
}
