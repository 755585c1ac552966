package org.shortfall.knowledge.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanTablesTest {

    /** Words that mean too many things, or a danger, to stand for a term alone. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "mann",
            "frau",
            "baby",
            "kind",
            "blau",
            "tot",
            "gift",
            "sterben",
            "hormone",
            "tabletten",
            "tablette",
            "spritze",
            "spray",
            "tropfen",
            "pulver",
            "herz",
            "magen",
            "niere",
            "leber",
            "blut",
            "salz",
            "wasser",
            "star",
            "bruch",
            "schnitt");

    @ParameterizedTest
    @CsvSource({
        "nutrients.csv, nutrient_id, de/nutrients.csv, id",
        "symptoms.csv, symptom_id, symptoms_de.csv, symptom_id",
        "foods_common.csv, food_id, de/foods.csv, id",
        "diet_hydration_guidance.csv, guidance_id, de/guidance.csv, id"
    })
    void every_row_has_its_german_row_exactly_once(String table, String id, String german, String germanId) {
        List<String> rows = column(table, id);

        assertThat(column(german, germanId)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void every_term_of_the_vocabulary_has_its_german_row_exactly_once() {
        Function<Row, String> key = row -> row.text("kind") + "." + row.text("id");

        assertThat(Resources.csv("de/terms.csv").stream().map(key))
                .containsExactlyInAnyOrderElementsOf(terms().map(key).toList());
    }

    @Test
    void every_test_is_named_in_german() {
        assertThat(column("de/tests.csv", "id"))
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(column("lab_tests.csv", "test_id")));
    }

    @Test
    void whatever_english_says_about_a_limit_an_interaction_or_a_contraindication_german_says() {
        assertThat(keys("de/test_limits.csv", "test", "threshold"))
                .containsExactlyInAnyOrderElementsOf(said("lab_tests.csv", "interpretation", "test_id", "threshold"));
        assertThat(keys("de/interactions.csv", "nutrient", "term"))
                .containsExactlyInAnyOrderElementsOf(
                        said("drug_nutrient_interactions.csv", "action", "nutrient_id", "term_id"));
        assertThat(keys("de/contraindications.csv", "nutrient", "term", "form"))
                .containsExactlyInAnyOrderElementsOf(
                        said("contraindications.csv", "reason", "nutrient_id", "term_id", "form"));
    }

    @Test
    void a_german_phrase_has_one_owner_among_the_terms() {
        Map<String, Set<String>> owners = new TreeMap<>();
        GermanTables.termPhrases()
                .forEach((id, phrases) -> phrases.forEach(phrase -> owners.computeIfAbsent(
                                phrase.toLowerCase(Locale.GERMAN).replaceAll("[\\s-]+", " "), key -> new TreeSet<>())
                        .add(id)));

        assertThat(owners.entrySet())
                .allSatisfy(
                        owner -> assertThat(owner.getValue()).as(owner.getKey()).hasSize(1));
    }

    @Test
    void words_that_mean_too_much_never_stand_alone() {
        Stream<String> phrases = Stream.concat(
                        GermanTables.termPhrases().values().stream(), GermanTables.symptomPhrases().values().stream())
                .flatMap(List::stream);

        assertThat(phrases.map(phrase -> phrase.toLowerCase(Locale.GERMAN))).doesNotContainAnyElementsOf(NEVER_ALONE);
    }

    @Test
    void every_german_text_has_its_own_key() {
        assertThat(GermanTables.texts().map(GermanTables.Text::key)).doesNotHaveDuplicates();
    }

    private static List<String> column(String table, String column) {
        return Resources.csv(table).stream().map(row -> row.text(column)).toList();
    }

    private static List<String> keys(String table, String... columns) {
        return Resources.csv(table).stream().map(row -> key(row, columns)).toList();
    }

    private static List<String> said(String table, String text, String... columns) {
        return Resources.csv(table).stream()
                .filter(row -> row.optional(text) != null)
                .map(row -> key(row, columns))
                .toList();
    }

    private static String key(Row row, String... columns) {
        return Arrays.stream(columns).map(row::text).collect(Collectors.joining("."));
    }

    private static Stream<Row> terms() {
        return VocabularyTables.TERM_FILES.stream()
                .flatMap(file -> Resources.csv("vocabulary/" + file + ".csv").stream());
    }
}
