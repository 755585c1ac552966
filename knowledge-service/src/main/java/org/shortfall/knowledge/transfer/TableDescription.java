package org.shortfall.knowledge.transfer;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shortfall.knowledge.table.TableShape;

/**
 * What a table holds.
 *
 * @param rows how many
 * @param key names of the fields whose values, joined by dots, are the key of a row; missing ones are left out
 */
@Schema(description = "A table of the catalogue: its fields, and which of them are its key.")
public record TableDescription(String table, int rows, List<String> key, List<Field> fields) {

    /** One field of a row. */
    @Schema(name = "TableField", description = "A field of a row, as JSON and CSV have it.")
    public record Field(String name, String kind, boolean isRequired) {}

    public TableDescription {
        key = List.copyOf(key);
        fields = List.copyOf(fields);
    }

    static TableDescription of(TableShape shape, int rows) {
        return new TableDescription(
                shape.table().name(),
                rows,
                shape.table().keyFields(),
                shape.columns().stream()
                        .map(column -> new Field(
                                column.name(), column.kind().name().toLowerCase(Locale.ROOT), column.isRequired()))
                        .toList());
    }
}
