package org.shortfall.knowledge.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.curation.EditionDrafts;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;
import org.shortfall.knowledge.table.Database;
import org.shortfall.knowledge.table.TableShape;
import org.shortfall.knowledge.table.TableShapes;

/**
 * Brings a newer edition of the packaged tables to a database that holds an older one: as a draft with the rows that the
 * edition changed. What curators changed and the edition did not is left as it is; what both changed collides.
 */
@ApplicationScoped
public class Edition {

    private static final Logger LOG = Logger.getLogger(Edition.class);
    /** The row as the edition before had it: what it was before the first change since. */
    private static final String FIRST_CHANGE = "(SELECT c.before FROM release_change c WHERE c.release > ? AND"
            + " c.table_name = ? AND c.key = %s ORDER BY c.release LIMIT 1) was";

    private final Database database;
    private final DataSource source;
    private final TableShapes shapes;
    private final EditionDrafts drafts;
    private final List<TableImport> tables;

    @Inject
    Edition(Database database, DataSource source, TableShapes shapes, EditionDrafts drafts) {
        this(database, source, shapes, drafts, Tables.ALL);
    }

    Edition(Database database, DataSource source, TableShapes shapes, EditionDrafts drafts, List<TableImport> tables) {
        this.database = database;
        this.source = source;
        this.shapes = shapes;
        this.drafts = drafts;
        this.tables = tables;
    }

    private record Held(
            @Nullable String edition, int release, @Nullable UUID draft) {}

    /**
     * Offers the packaged edition if the database has not seen it yet; release 1 must exist.
     *
     * @throws SQLException if the database refuses; nothing was changed then
     */
    @Transactional(rollbackOn = Exception.class)
    public void offer() throws SQLException {
        offer(Packaged.edition());
    }

    @Transactional(rollbackOn = Exception.class)
    void offer(String edition) throws SQLException {
        drafts.lock();
        Held held = database.first(
                        "SELECT edition, coalesce(release, 1), draft FROM catalogue_import",
                        row -> new Held(row.getString(1), row.getInt(2), row.getObject(3, UUID.class)))
                .orElseThrow();
        if (edition.equals(held.edition())) {
            return;
        }
        LOG.infof("comparing the packaged catalogue with the database's");
        UUID draft = drafts.start(held.draft(), "Packaged catalogue " + edition.substring(0, 12), held.release());
        try (Connection connection = source.getConnection()) {
            for (TableImport table : tables) {
                compare(connection, table, draft, held.release());
            }
        }
        database.update(
                "UPDATE catalogue_import SET edition = ?, draft = ? WHERE id = 1",
                edition,
                drafts.isEmpty(draft) ? null : draft);
        drafts.conclude(draft);
    }

    private void compare(Connection connection, TableImport table, UUID draft, int base) throws SQLException {
        TableShape shape = shapes.of(curated(table));
        database.update("CREATE TEMP TABLE packaged (LIKE " + table.table()
                + " INCLUDING DEFAULTS INCLUDING GENERATED) ON COMMIT DROP");
        CatalogueImport.fill(connection, table.into("packaged"));
        String name = shape.table().name();
        database.update(
                "INSERT INTO draft_row (draft, table_name, key, content) SELECT ?, ?, " + shape.key("p") + ", "
                        + shape.json("p") + " FROM packaged p LEFT JOIN " + table.table() + " t ON "
                        + shape.sameKey("t", "p", shape.key("p")) + " WHERE " + shape.json("t")
                        + " IS DISTINCT FROM " + shape.json("p") + " AND NOT EXISTS (SELECT FROM "
                        + FIRST_CHANGE.formatted(shape.key("p")) + " WHERE was.before = " + shape.json("p") + ")",
                draft,
                name,
                base,
                name);
        database.update(
                "INSERT INTO draft_row (draft, table_name, key) SELECT ?, ?, " + shape.key("t") + " FROM "
                        + table.table() + " t WHERE NOT EXISTS (SELECT FROM packaged p WHERE "
                        + shape.sameKey("p", "t", shape.key("t")) + ") AND NOT EXISTS (SELECT FROM "
                        + FIRST_CHANGE.formatted(shape.key("t")) + " WHERE was.before IS NULL)",
                draft,
                name,
                base,
                name);
        database.update("DROP TABLE packaged");
    }

    private static CatalogueTable curated(TableImport table) {
        return CatalogueTables.ALL.stream()
                .filter(known -> known.sqlName().equals(table.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table.table() + " is missing in CatalogueTables"));
    }
}
