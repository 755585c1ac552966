package org.shortfall.knowledge.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of the curated tables, asked from the database, which knows them best. */
@ApplicationScoped
public class TableShapes {

    private static final String COLUMNS = """
            SELECT a.attname, format_type(a.atttypid, NULL), a.attnotnull, a.attgenerated <> ''
            FROM pg_attribute a
            WHERE a.attrelid = CAST(? AS regclass) AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY a.attgenerated <> '' DESC, a.attnum""";

    private final Database database;
    private final Map<CatalogueTable, TableShape> shapes = new ConcurrentHashMap<>();

    TableShapes(Database database) {
        this.database = database;
    }

    private record Attribute(Column column, boolean isGenerated) {}

    public TableShape of(CatalogueTable table) {
        return shapes.computeIfAbsent(table, this::read);
    }

    private TableShape read(CatalogueTable table) {
        List<Attribute> attributes = database.list(
                COLUMNS,
                row -> new Attribute(
                        new Column(
                                Names.camelCase(row.getString(1)),
                                row.getString(1),
                                Column.Kind.ofSql(row.getString(2)),
                                row.getBoolean(3)),
                        row.getBoolean(4)),
                table.sqlName());
        return new TableShape(
                table,
                attributes.stream()
                        .filter(attribute -> !attribute.isGenerated())
                        .map(Attribute::column)
                        .toList(),
                table.keyColumns().equals(List.of("id")) || attributes.stream().anyMatch(Attribute::isGenerated),
                attributes.stream().anyMatch(Attribute::isGenerated));
    }
}
