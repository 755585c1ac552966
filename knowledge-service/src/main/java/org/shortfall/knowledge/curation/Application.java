package org.shortfall.knowledge.curation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.Column;
import org.shortfall.knowledge.table.Database;
import org.shortfall.knowledge.table.TableShape;
import org.shortfall.knowledge.table.TableShapes;

/** Writes the rows of a draft into the tables of the catalogue, and keeps what they were before for the release. */
@ApplicationScoped
class Application {

    /** Any number of ours: whoever changes the catalogue does so alone. */
    private static final long LOCK = 7_467_825_534L;

    private final Database database;
    private final TableShapes shapes;

    Application(Database database, TableShapes shapes) {
        this.database = database;
        this.shapes = shapes;
    }

    /** Waits until nobody else changes the catalogue; until the transaction ends nobody else will. */
    void lock() {
        database.first("SELECT 1 FROM (SELECT pg_advisory_xact_lock(" + LOCK + ")) locked", row -> row.getInt(1));
    }

    /** How many rows it changed. */
    int apply(UUID draft, int release, List<CatalogueTable> tables) {
        return tables.stream()
                .mapToInt(table -> apply(draft, release, shapes.of(table)))
                .sum();
    }

    private int apply(UUID draft, int release, TableShape shape) {
        String table = shape.table().sqlName();
        String ofDraft = " d.draft = ? AND d.table_name = ?";
        int changed = database.update(
                "INSERT INTO release_change (release, table_name, key, before, after) SELECT ?, d.table_name, d.key, "
                        + shape.json("t") + ", d.content FROM draft_row d LEFT JOIN " + table + " t ON "
                        + shape.key("t") + " = d.key WHERE" + ofDraft + " AND " + shape.json("t")
                        + " IS DISTINCT FROM d.content",
                release,
                draft,
                shape.table().name());
        database.update(
                "DELETE FROM " + table + " t USING draft_row d WHERE" + ofDraft + " AND d.content IS NULL AND "
                        + shape.key("t") + " = d.key",
                draft,
                shape.table().name());
        database.update(
                "INSERT INTO " + table + " (" + shape.columnList("") + ") SELECT " + shape.columnList("r")
                        + " FROM draft_row d, jsonb_populate_record(NULL::" + table + ", d.content) r WHERE" + ofDraft
                        + " AND d.content IS NOT NULL ON CONFLICT (" + conflict(shape) + ") DO UPDATE SET "
                        + shape.columns().stream()
                                .map(Column::sqlName)
                                .map(column -> column + " = EXCLUDED." + column)
                                .collect(Collectors.joining(", ")),
                draft,
                shape.table().name());
        return changed;
    }

    private static String conflict(TableShape shape) {
        return shape.hasId() ? "id" : String.join(", ", shape.table().keyColumns());
    }
}
