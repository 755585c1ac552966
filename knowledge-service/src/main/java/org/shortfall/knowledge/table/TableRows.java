package org.shortfall.knowledge.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads the rows of any table of the catalogue as it stands. */
@ApplicationScoped
public class TableRows {

    private final Database database;
    private final TableShapes shapes;

    TableRows(Database database, TableShapes shapes) {
        this.database = database;
        this.shapes = shapes;
    }

    public Optional<ObjectNode> row(CatalogueTable table, String key) {
        TableShape shape = shapes.of(table);
        return database.first(select(shape) + " WHERE " + shape.key("t") + " = ?", row -> shape.ofSql(json(row)), key);
    }

    /** Hands over every row with its key, by key. */
    public void each(CatalogueTable table, BiConsumer<String, ObjectNode> taking) {
        TableShape shape = shapes.of(table);
        database.each(
                select(shape) + " ORDER BY " + shape.key("t") + " COLLATE \"C\"",
                row -> taking.accept(row.getString(1), shape.ofSql(json(row))));
    }

    public Map<String, ObjectNode> all(CatalogueTable table) {
        Map<String, ObjectNode> rows = new TreeMap<>();
        each(table, rows::put);
        return rows;
    }

    /** The rows that have one of these values in a column. */
    public Map<String, ObjectNode> with(CatalogueTable table, String column, Collection<String> values) {
        TableShape shape = shapes.of(table);
        Map<String, ObjectNode> rows = new TreeMap<>();
        database.each(
                select(shape) + " WHERE t." + column + " = ANY (?)",
                row -> rows.put(row.getString(1), shape.ofSql(json(row))),
                (Object) values.toArray(String[]::new));
        return rows;
    }

    public int count(CatalogueTable table) {
        return database.first("SELECT count(*) FROM " + table.sqlName(), row -> row.getInt(1))
                .orElse(0);
    }

    private static String select(TableShape shape) {
        return "SELECT " + shape.key("t") + ", " + shape.json("t") + " FROM "
                + shape.table().sqlName() + " t";
    }

    private static JsonNode json(ResultSet row) throws SQLException {
        return RowJson.stored(row.getString(2));
    }
}
