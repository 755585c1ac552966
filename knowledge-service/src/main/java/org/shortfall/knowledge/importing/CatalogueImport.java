package org.shortfall.knowledge.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Fills the empty tables from the resources, once: all of them in one transaction, so that a start that is killed
 * leaves nothing behind and the next one begins anew.
 */
@ApplicationScoped
public class CatalogueImport {

    private static final Logger LOG = Logger.getLogger(CatalogueImport.class);
    private static final int BATCH = 500;
    /** Any number of ours: keeps two instances that start together from importing twice. */
    private static final long LOCK = 7_467_825_533L;

    private final DataSource database;
    private final List<TableImport> tables;

    @Inject
    CatalogueImport(DataSource database) {
        this(database, Tables.ALL);
    }

    CatalogueImport(DataSource database, List<TableImport> tables) {
        this.database = database;
        this.tables = tables;
    }

    /**
     * Imports everything unless that was done before.
     *
     * @throws SQLException if the database refuses; nothing was changed then
     * @throws MalformedTable if a resource cannot be read; nothing was changed then
     */
    public void importOnce() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                importInto(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private void importInto(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            if (isDone(statement)) {
                LOG.info("catalogue is in the database: nothing to import");
                return;
            }
            long start = System.nanoTime();
            for (int i = 0; i < tables.size(); i++) {
                int rows = fill(connection, tables.get(i));
                LOG.infof(
                        "imported %,d %s (%d of %d tables)", rows, tables.get(i).what(), i + 1, tables.size());
            }
            statement.execute("INSERT INTO catalogue_import (id, imported_at, edition, release) VALUES (1, now(), '"
                    + Packaged.edition() + "', 1)");
            statement.execute("ANALYZE");
            LOG.infof("catalogue imported in %.1f s", (System.nanoTime() - start) / 1e9);
        }
    }

    private static boolean isDone(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT 1 FROM catalogue_import")) {
            return rows.next();
        }
    }

    static int fill(Connection connection, TableImport table) throws SQLException {
        int count = 0;
        try (PreparedStatement insert = connection.prepareStatement(table.insert());
                Stream<@Nullable Object[]> rows = table.rows().get()) {
            for (Iterator<@Nullable Object[]> row = rows.iterator(); row.hasNext(); count++) {
                bind(connection, insert, row.next());
                insert.addBatch();
                if (count % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return count;
    }

    private static void bind(Connection connection, PreparedStatement insert, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> insert.setNull(i + 1, Types.NULL);
                case String[] list -> insert.setArray(i + 1, connection.createArrayOf("text", list));
                case TableImport.Json json -> insert.setObject(i + 1, json.text(), Types.OTHER);
                case Object value -> insert.setObject(i + 1, value);
            }
        }
    }
}
