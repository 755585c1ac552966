package org.shortfall.knowledge.curation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.curation.DraftDiff.Collision;
import org.shortfall.knowledge.release.ReleaseDiff.Change;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;
import org.shortfall.knowledge.table.Database;
import org.shortfall.knowledge.table.RowJson;
import org.shortfall.knowledge.table.TableShape;
import org.shortfall.knowledge.table.TableShapes;

/** The rows that drafts hold. A row that is as it stands in the catalogue is no change and is not kept. */
@ApplicationScoped
class DraftRows {

    private final Database database;
    private final TableShapes shapes;

    DraftRows(Database database, TableShapes shapes) {
        this.database = database;
        this.shapes = shapes;
    }

    /** A row of a draft: the whole row, or empty when it is to go. */
    record Held(Optional<ObjectNode> row) {}

    /** Keeps rows of one table, in the form of {@link TableShape#normal}; how many of them are changes. */
    int put(UUID draft, CatalogueTable table, List<ObjectNode> rows) {
        TableShape shape = shapes.of(table);
        String keyed = "["
                + String.join(",", rows.stream().map(row -> keyed(shape, row)).toList()) + "]";
        String given = " FROM jsonb_array_elements(CAST(? AS jsonb)) e, jsonb_populate_record(NULL::" + table.sqlName()
                + ", e->'row') r";
        database.update(
                "DELETE FROM draft_row WHERE draft = ? AND table_name = ? AND key IN (SELECT e->>'key' "
                        + "FROM jsonb_array_elements(CAST(? AS jsonb)) e)",
                draft,
                table.name(),
                keyed);
        return database.update(
                "INSERT INTO draft_row (draft, table_name, key, content) SELECT ?, ?, e->>'key', " + shape.json("r")
                        + given + " WHERE NOT EXISTS (SELECT FROM " + table.sqlName() + " t WHERE "
                        + shape.sameKey("t", "r", "e->>'key'") + " AND " + shape.json("t") + " = " + shape.json("r")
                        + ")",
                draft,
                table.name(),
                keyed);
    }

    private static String keyed(TableShape shape, ObjectNode row) {
        ObjectNode keyed = RowJson.MAPPER.createObjectNode();
        keyed.put("key", shape.table().key(row));
        keyed.set("row", shape.toSql(row));
        return RowJson.text(keyed);
    }

    /** Marks a row as one that is to go. */
    void remove(UUID draft, CatalogueTable table, String key) {
        database.update(
                "INSERT INTO draft_row (draft, table_name, key, content) VALUES (?, ?, ?, NULL)"
                        + " ON CONFLICT (draft, table_name, key) DO UPDATE SET content = NULL",
                draft,
                table.name(),
                key);
    }

    /** Marks every row of the table as one that is to go, but for those with a key that was kept by now. */
    int removeAllBut(UUID draft, CatalogueTable table, List<String> keys) {
        TableShape shape = shapes.of(table);
        return database.update(
                "INSERT INTO draft_row (draft, table_name, key, content) SELECT ?, ?, " + shape.key("t")
                        + ", NULL FROM " + table.sqlName() + " t LEFT JOIN unnest(CAST(? AS text[])) kept ON kept = "
                        + shape.key("t") + " WHERE kept IS NULL ON CONFLICT DO NOTHING",
                draft,
                table.name(),
                keys.toArray(String[]::new));
    }

    /** Takes a change out of the draft; whether there was one. */
    boolean revert(UUID draft, CatalogueTable table, String key) {
        return database.update(
                        "DELETE FROM draft_row WHERE draft = ? AND table_name = ? AND key = ?",
                        draft,
                        table.name(),
                        key)
                > 0;
    }

    Optional<Held> held(UUID draft, CatalogueTable table, String key) {
        TableShape shape = shapes.of(table);
        return database.first(
                "SELECT content FROM draft_row WHERE draft = ? AND table_name = ? AND key = ?",
                row -> new Held(Optional.ofNullable(row(shape, row, 1))),
                draft,
                table.name(),
                key);
    }

    /** What the draft holds of a table, by key. */
    Map<String, Held> held(UUID draft, CatalogueTable table) {
        TableShape shape = shapes.of(table);
        Map<String, Held> held = new LinkedHashMap<>();
        database.each(
                "SELECT key, content FROM draft_row WHERE draft = ? AND table_name = ? ORDER BY key",
                row -> held.put(row.getString(1), new Held(Optional.ofNullable(row(shape, row, 2)))),
                draft,
                table.name());
        return held;
    }

    int count(UUID draft) {
        return database.first("SELECT count(*) FROM draft_row WHERE draft = ?", row -> row.getInt(1), draft)
                .orElse(0);
    }

    List<CatalogueTable> tables(UUID draft) {
        List<String> names = database.list(
                "SELECT DISTINCT table_name FROM draft_row WHERE draft = ?", row -> row.getString(1), draft);
        return CatalogueTables.ALL.stream()
                .filter(table -> names.contains(table.name()))
                .toList();
    }

    /** What the draft would change in the catalogue as it stands now, at most {@code most} rows. */
    List<Change> changes(Draft draft, int most) {
        List<Change> changes = new ArrayList<>();
        for (CatalogueTable table : tables(draft.id())) {
            TableShape shape = shapes.of(table);
            changes.addAll(database.list(
                    "SELECT d.key, " + shape.json("t") + ", d.content FROM draft_row d LEFT JOIN " + table.sqlName()
                            + " t ON " + shape.key("t") + " = d.key WHERE d.draft = ? AND d.table_name = ?"
                            + " ORDER BY d.key LIMIT ?",
                    row -> change(shape, row),
                    draft.id(),
                    table.name(),
                    most - changes.size()));
        }
        return changes;
    }

    /** What a release changed, at most {@code most} rows. */
    List<Change> changesOf(int release, int most) {
        List<Change> changes = new ArrayList<>();
        for (CatalogueTable table : CatalogueTables.ALL) {
            TableShape shape = shapes.of(table);
            changes.addAll(database.list(
                    "SELECT key, before, after FROM release_change WHERE release = ? AND table_name = ?"
                            + " ORDER BY key LIMIT ?",
                    row -> change(shape, row),
                    release,
                    table.name(),
                    most - changes.size()));
        }
        return changes;
    }

    /** The rows of the draft that a newer release than its base changed too. */
    List<Collision> collisions(Draft draft) {
        return database.list(
                "SELECT d.table_name, d.key, max(c.release) FROM draft_row d JOIN release_change c"
                        + " ON c.table_name = d.table_name AND c.key = d.key AND c.release > ? WHERE d.draft = ?"
                        + " GROUP BY d.table_name, d.key ORDER BY d.table_name, d.key",
                row -> new Collision(row.getString(1), row.getString(2), row.getInt(3)),
                draft.baseRelease(),
                draft.id());
    }

    private static Change change(TableShape shape, ResultSet row) throws SQLException {
        return Change.of(shape.table().name(), row.getString(1), row(shape, row, 2), row(shape, row, 3));
    }

    private static @Nullable ObjectNode row(TableShape shape, ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : shape.ofSql(RowJson.stored(text));
    }
}
