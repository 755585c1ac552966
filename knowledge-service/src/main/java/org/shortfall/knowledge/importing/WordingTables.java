package org.shortfall.knowledge.importing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How people put things: word classes, patterns and ambiguous phrases. */
final class WordingTables {

    static final List<TableImport> ALL = List.of(
            TableImport.of("word classes", "word_class", "name, locale, words", WordingTables::classes),
            TableImport.of("patterns", "wording_pattern", "kind, id, locale, patterns", WordingTables::patterns),
            TableImport.of(
                    "ambiguous phrases",
                    "ambiguity",
                    "phrase, locale, readings, question_en, question_de",
                    WordingTables::ambiguities));

    private WordingTables() {}

    /** The rows of the word classes of every language. */
    static Stream<Row> classRows() {
        return Stream.of("text/word_classes.csv", "text/word_classes.de.csv")
                .flatMap(table -> Resources.csv(table).stream());
    }

    /** The rows of the ambiguous phrases of every language. */
    static Stream<Row> ambiguityRows() {
        return Stream.of("text/ambiguities.csv", "text/ambiguities.de.csv")
                .flatMap(table -> Resources.csv(table).stream());
    }

    /** The rows of the patterns of every language. */
    static Stream<Row> patternRows() {
        return Stream.of("text/patterns.csv", "text/patterns.de.csv").flatMap(table -> Resources.csv(table).stream());
    }

    private static Stream<@Nullable Object[]> classes() {
        return classRows()
                .map(row -> new @Nullable Object[] {row.text("class"), row.text("locale"), row.list("words")});
    }

    private static Stream<@Nullable Object[]> patterns() {
        return patternRows().map(row ->
                new @Nullable Object[] {row.text("kind"), row.text("id"), row.text("locale"), row.list("patterns")});
    }

    private static Stream<@Nullable Object[]> ambiguities() {
        return ambiguityRows().map(row -> new @Nullable Object[] {
            row.text("phrase"),
            row.text("locale"),
            row.list("readings"),
            row.text("question_en"),
            row.text("question_de")
        });
    }
}
