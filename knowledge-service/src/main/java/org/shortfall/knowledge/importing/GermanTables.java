package org.shortfall.knowledge.importing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The German side of the tables: names and messages by the key of their row. */
final class GermanTables {

    /** A German text and its key, such as {@code rule.rf_dvt.core}. */
    record Text(String key, String words) {}

    private record Source(String table, Function<Row, String> key, String column) {

        Stream<Text> texts() {
            return Resources.csv(table).stream().map(row -> new Text(key.apply(row), row.text(column)));
        }
    }

    private static final List<Source> SOURCES = List.of(
            new Source("symptoms_de.csv", row -> "symptom." + row.text("symptom_id"), "plain_name_de"),
            new Source("de/rules.csv", row -> "rule." + row.text("id"), "message"));

    private GermanTables() {}

    /** Every text of the German tables. */
    static Stream<Text> texts() {
        return SOURCES.stream().flatMap(Source::texts);
    }
}
