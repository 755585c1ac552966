package org.shortfall.knowledge.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Map<String, Set<String>> CLASSES = classes();

    @Test
    void every_pattern_says_something_that_the_vocabulary_has() {
        Set<String> known = known();

        assertThat(WordingTables.patternRows())
                .filteredOn(row -> !row.text("kind").equals("ignored"))
                .allSatisfy(row -> assertThat(known).contains(row.text("kind") + ":" + row.text("id")));
    }

    @Test
    void every_reading_of_an_ambiguous_phrase_is_in_the_vocabulary() {
        Set<String> known = known();

        assertThat(WordingTables.ambiguityRows())
                .allSatisfy(row -> assertThat(row.list("readings"))
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allSatisfy(reading -> assertThat(known).contains(reading)));
    }

    @Test
    void every_class_that_is_named_exists_in_that_language() {
        Stream<String> inPatterns = WordingTables.patternRows().flatMap(row -> named(row, row.list("patterns")));
        Stream<String> inClasses = CLASSES.values().stream().flatMap(Set::stream);

        assertThat(Stream.concat(inPatterns, inClasses)).allMatch(CLASSES::containsKey);
    }

    @Test
    void no_class_contains_itself() {
        CLASSES.keySet().forEach(name -> assertThat(reached(name)).as(name).doesNotContain(name));
    }

    private static Set<String> reached(String name) {
        Set<String> reached = new TreeSet<>(CLASSES.getOrDefault(name, Set.of()));
        for (int before = -1; before < reached.size(); ) {
            before = reached.size();
            Set.copyOf(reached).forEach(next -> reached.addAll(CLASSES.getOrDefault(next, Set.of())));
        }
        return reached;
    }

    private static Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new TreeMap<>();
        WordingTables.classRows()
                .forEach(row -> classes.put(
                        row.text("locale") + " " + row.text("class"),
                        named(row, row.list("words")).collect(Collectors.toSet())));
        return classes;
    }

    private static Stream<String> named(Row row, String[] words) {
        return Arrays.stream(words)
                .flatMap(word -> Arrays.stream(word.split("[\\s\"]+")))
                .filter(word -> word.startsWith("<") && word.endsWith(">"))
                .map(word -> row.text("locale") + " " + word.substring(1, word.length() - 1));
    }

    private static Set<String> known() {
        Stream<String> symptoms =
                Resources.csv("symptoms.csv").stream().map(row -> "symptom:" + row.text("symptom_id"));
        Stream<String> terms = VocabularyTables.TERM_FILES.stream()
                .flatMap(file -> Resources.csv("vocabulary/" + file + ".csv").stream())
                .map(row -> row.text("kind") + ":" + row.text("id"));
        return Stream.concat(symptoms, terms).collect(Collectors.toSet());
    }
}
