package org.shortfall.knowledge.importing;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one table of the database is filled.
 *
 * @param what plural noun for the log
 * @param columns names of the columns, in the order of the values
 * @param rows one array of values per row: text, numbers, booleans, arrays of text, {@link Json}
 */
record TableImport(String what, String table, List<String> columns, Supplier<Stream<@Nullable Object[]>> rows) {

    /** A value for a {@code jsonb} column. */
    record Json(String text) {}

    String insert() {
        String values = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + values + ")";
    }

    /** The same rows for another table with these columns. */
    TableImport into(String other) {
        return new TableImport(what, other, columns, rows);
    }

    static TableImport of(String what, String table, String columns, Supplier<Stream<@Nullable Object[]>> rows) {
        return new TableImport(what, table, List.of(columns.split(",\\s*")), rows);
    }
}
