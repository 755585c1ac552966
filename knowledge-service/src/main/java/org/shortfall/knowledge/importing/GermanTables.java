package org.shortfall.knowledge.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The German side of the tables: names and messages by the key of their row, and the phrases that people use. Nothing
 * in them was reviewed by a clinician yet.
 */
final class GermanTables {

    /** A German text and its key, such as {@code rule.rf_dvt.core}. */
    record Text(String key, String words) {}

    private record Source(String table, Function<Row, String> key, String column) {

        Stream<Text> texts() {
            return Resources.csv(table).stream()
                    .filter(row -> row.optional(column) != null)
                    .map(row -> new Text(key.apply(row), row.text(column)));
        }
    }

    private static final List<Source> SOURCES = List.of(
            new Source("symptoms_de.csv", row -> "symptom." + row.text("symptom_id"), "plain_name_de"),
            new Source("de/terms.csv", row -> "term." + row.text("kind") + "." + row.text("id"), "label"),
            new Source("de/nutrients.csv", row -> "nutrient." + row.text("id"), "name"),
            new Source("de/foods.csv", row -> "food." + row.text("id"), "name"),
            new Source("de/foods.csv", row -> "food-portion." + row.text("id"), "portion"),
            new Source("de/rules.csv", row -> "rule." + row.text("id"), "message"),
            new Source("de/guidance.csv", row -> "guidance." + row.text("id"), "statement"),
            new Source("de/interactions.csv", row -> "interaction." + pair(row), "action"),
            new Source(
                    "de/contraindications.csv",
                    row -> "contraindication." + pair(row) + "." + row.text("form"),
                    "reason"),
            new Source("de/tests.csv", row -> "test." + row.text("id"), "name"),
            new Source(
                    "de/test_limits.csv",
                    row -> "test-limit." + row.text("test") + "." + row.text("threshold"),
                    "meaning"));

    private GermanTables() {}

    /** Every text of the German tables. */
    static Stream<Text> texts() {
        return SOURCES.stream().flatMap(Source::texts);
    }

    static Map<String, String> symptomNames() {
        return Resources.csv("symptoms_de.csv").stream()
                .collect(Collectors.toMap(row -> row.text("symptom_id"), row -> row.text("plain_name_de")));
    }

    /** How German speakers say a symptom, its name included, by its id. */
    static Map<String, List<String>> symptomPhrases() {
        Map<String, String[]> everyday = Resources.csv("de/symptoms.csv").stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.list("phrases")));
        return Resources.csv("symptoms_de.csv").stream()
                .collect(Collectors.toMap(row -> row.text("symptom_id"), row -> {
                    String[] more = everyday.getOrDefault(row.text("symptom_id"), new String[0]);
                    return Stream.of(
                                    sayable(row.text("plain_name_de")),
                                    Arrays.stream(row.list("phrases_de")),
                                    Arrays.stream(more))
                            .flatMap(phrases -> phrases)
                            .distinct()
                            .toList();
                }));
    }

    /** How German speakers say a term, its label included, by its id. */
    static Map<String, List<String>> termPhrases() {
        return Resources.csv("de/terms.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.text("id"),
                        row -> Stream.concat(sayable(row.text("label")), Arrays.stream(row.list("phrases")))
                                .distinct()
                                .toList()));
    }

    /** A label that explains itself in brackets or after a comma is not what people say. */
    private static Stream<String> sayable(String label) {
        return label.contains("(") || label.contains(",") ? Stream.empty() : Stream.of(label);
    }

    private static String pair(Row row) {
        return row.text("nutrient") + "." + row.text("term");
    }
}
