package org.shortfall.intake.text.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shortfall.intake.text.corpus.Corpus.Half;

/** What is understood of the corpus; the figures stand in UNDERSTANDING.md. Nothing may be fitted to the held-back half. */
class CorpusTest {

    private static final RealRelease RELEASE = new RealRelease();
    private static final Tally TUNING = Scorer.of(Corpus.sentences(Half.TUNING), RELEASE);
    private static final Tally HELD_BACK = Scorer.of(Corpus.sentences(Half.HELD_BACK), RELEASE);

    @BeforeAll
    static void print_the_table_and_the_misses_of_the_tuning_half() {
        TUNING.misses.forEach(System.out::println);
        System.out.println(Tally.heading());
        System.out.println(TUNING.row("tuning"));
        System.out.println(HELD_BACK.row("held back"));
    }

    @Test
    void both_halves_hold_at_least_two_hundred_sentences_of_both_languages() {
        for (Half half : Half.values()) {
            List<Sentence> sentences = Corpus.sentences(half);
            long german = sentences.stream()
                    .filter(sentence -> sentence.locale().equals("de"))
                    .count();
            assertThat(sentences).hasSizeGreaterThan(200);
            assertThat((double) german / sentences.size())
                    .as("share of German in %s", half)
                    .isBetween(.3, .5);
        }
    }

    @Test
    void every_id_that_the_corpus_expects_is_in_the_catalogue() {
        Set<String> known = RELEASE.ids();
        Set<String> unknown = Corpus.all().stream()
                .flatMap(Sentence::ids)
                .filter(id -> !known.contains(id))
                .collect(Collectors.toSet());

        assertThat(unknown).isEmpty();
    }

    @Test
    void no_sentence_stands_twice() {
        List<Sentence> all = Corpus.all();

        assertThat(all).extracting(Sentence::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Sentence::text).doesNotHaveDuplicates();
    }

    @Test
    void what_is_written_is_read() {
        assertThat(TUNING.recall()).isGreaterThan(Floors.TUNING_RECALL);
        assertThat(HELD_BACK.recall()).isGreaterThan(Floors.RECALL);
    }

    @Test
    void what_is_read_is_written() {
        assertThat(TUNING.precision()).isGreaterThan(Floors.TUNING_PRECISION);
        assertThat(HELD_BACK.precision()).isGreaterThan(Floors.PRECISION);
    }

    @Test
    void what_is_denied_is_absent_and_what_is_only_near_a_denial_is_not() {
        assertThat(TUNING.negation()).isGreaterThan(Floors.TUNING_NEGATION);
        assertThat(HELD_BACK.negation()).isGreaterThan(Floors.NEGATION);
    }

    @Test
    void what_others_have_what_is_over_and_what_is_only_an_idiom_is_not_taken_for_the_persons_own() {
        assertThat(TUNING.avoidance()).isGreaterThan(Floors.TUNING_AVOIDANCE);
        assertThat(HELD_BACK.avoidance()).isGreaterThan(Floors.AVOIDANCE);
    }

    @Test
    void durations_sides_severities_courses_and_contexts_belong_to_their_sign() {
        assertThat(TUNING.detail()).isGreaterThan(Floors.TUNING_DETAIL);
        assertThat(HELD_BACK.detail()).isGreaterThan(Floors.DETAIL);
    }
}
