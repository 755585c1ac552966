package org.shortfall.knowledge.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.table.Database;
import org.shortfall.knowledge.table.RowJson;
import org.shortfall.knowledge.transfer.ImportRun.RowFault;

/**
 * The imports, as every instance sees them. Each method is a transaction of its own, so that progress is seen while the
 * import itself has not committed. Whoever imports holds a lock as long as it lives: a run without it was interrupted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ImportRuns {

    /** A run that has just been entered may not have its lock yet. */
    private static final String GRACE = "interval '5 seconds'";

    private static final String COLUMNS = "id, person, title, mode, started_at, ended_at, processed, total, changed,"
            + " rejected, faults, draft, CASE WHEN state = 'running' AND started_at < now() - " + GRACE
            + " AND NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM"
            + " pg_database WHERE datname = current_database()) AND ((classid::bigint << 32) | objid::bigint) ="
            + " hashtextextended(id::text, 0) AND granted) THEN 'interrupted' ELSE state END AS seen";

    private final Database database;

    ImportRuns(Database database) {
        this.database = database;
    }

    public Optional<ImportRun> find(UUID id) {
        return database.first("SELECT " + COLUMNS + " FROM import_run WHERE id = ?", ImportRuns::read, id);
    }

    /** Enters a run, or enters it anew after one that came to nothing. */
    ImportRun start(UUID id, String person, String title, String mode) {
        return database.first(
                        "INSERT INTO import_run (id, person, title, mode, state) VALUES (?, ?, ?, ?, 'running')"
                                + " ON CONFLICT (id) DO UPDATE SET state = 'running', started_at = now(),"
                                + " ended_at = NULL, processed = 0, total = NULL, changed = NULL, rejected = 0,"
                                + " faults = '[]', draft = NULL RETURNING " + COLUMNS,
                        ImportRuns::read,
                        id,
                        person,
                        title,
                        mode)
                .orElseThrow();
    }

    void progress(UUID id, int processed, int total, int rejected) {
        database.update(
                "UPDATE import_run SET processed = ?, total = ?, rejected = ? WHERE id = ?",
                processed,
                total,
                rejected,
                id);
    }

    void end(UUID id, String state, int processed, int rejected, List<RowFault> faults) {
        database.update(
                "UPDATE import_run SET state = ?, ended_at = ?, processed = ?, rejected = ?, faults = CAST(? AS jsonb) WHERE id = ?",
                state,
                Instant.now(),
                processed,
                rejected,
                written(faults),
                id);
    }

    /** Takes part in the transaction of the import, so that it is done exactly when its draft is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    void done(UUID id, int processed, int changed, @Nullable UUID draft) {
        database.update(
                "UPDATE import_run SET state = 'done', ended_at = ?, processed = ?, total = ?, changed = ?, draft = ?"
                        + " WHERE id = ?",
                Instant.now(),
                processed,
                processed,
                changed,
                draft,
                id);
    }

    /** Says that this import is alive, until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void hold(UUID id) {
        database.first(
                "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 0))) held",
                row -> row.getInt(1),
                id.toString());
    }

    private static String written(List<RowFault> faults) {
        return RowJson.MAPPER.valueToTree(faults).toString();
    }

    private static ImportRun read(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ImportRun(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("title"),
                row.getString("mode"),
                row.getString("seen"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("processed"),
                row.getObject("total", Integer.class),
                row.getObject("changed", Integer.class),
                row.getInt("rejected"),
                faults(row.getString("faults")),
                row.getObject("draft", UUID.class));
    }

    private static List<RowFault> faults(String json) {
        try {
            return RowJson.MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds faults that are no JSON", e);
        }
    }
}
