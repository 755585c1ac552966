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

    private static Stream<@Nullable Object[]> classes() {
        return Resources.csv("text/word_classes.csv").stream()
                .map(row -> new @Nullable Object[] {row.text("class"), row.text("locale"), row.list("words")});
    }

    private static Stream<@Nullable Object[]> patterns() {
        return Resources.csv("text/patterns.csv").stream().map(row ->
                new @Nullable Object[] {row.text("kind"), row.text("id"), row.text("locale"), row.list("patterns")});
    }

    private static Stream<@Nullable Object[]> ambiguities() {
        return Resources.csv("text/ambiguities.csv").stream().map(row -> new @Nullable Object[] {
            row.text("phrase"),
            row.text("locale"),
            row.list("readings"),
            row.text("question_en"),
            row.text("question_de")
        });
    }
}
