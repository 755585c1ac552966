package org.shortfall.knowledge.importing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts that advice is worded with, in every language the catalogue speaks. */
final class TextTables {

    private static final String GERMAN = "de";

    static final List<TableImport> ALL =
            List.of(TableImport.of("texts", "text_entry", "locale, key, text", TextTables::texts));

    private TextTables() {}

    private static Stream<@Nullable Object[]> texts() {
        return Stream.of(shared("en"), shared(GERMAN), GermanTables.texts().map(TextTables::german))
                .flatMap(texts -> texts);
    }

    /** The texts that stand in no row of a table. */
    private static Stream<@Nullable Object[]> shared(String locale) {
        return Resources.json("texts." + locale + ".json").properties().stream().map(entry ->
                new @Nullable Object[] {locale, entry.getKey(), entry.getValue().asText()});
    }

    private static @Nullable Object[] german(GermanTables.Text text) {
        return new @Nullable Object[] {GERMAN, text.key(), text.words()};
    }
}
