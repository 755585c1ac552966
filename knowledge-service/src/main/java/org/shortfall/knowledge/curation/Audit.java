package org.shortfall.knowledge.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.PageRequest;
import org.shortfall.knowledge.table.Database;

/** Who did what, when. The table itself refuses to change or lose an entry. */
@ApplicationScoped
public class Audit {

    private final Database database;

    Audit(Database database) {
        this.database = database;
    }

    /** Adds an entry, in the transaction of what it tells of. */
    public void add(
            String person, String action, @Nullable UUID draft, @Nullable Integer release, @Nullable String detail) {
        database.update(
                "INSERT INTO audit_entry (person, action, draft, release, detail) VALUES (?, ?, ?, ?, ?)",
                person,
                action,
                draft,
                release,
                detail);
    }

    /** Adds an entry on what was refused, which stays although the rest is undone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void addRefusal(String person, String action, UUID draft, String detail) {
        add(person, action, draft, null, detail);
    }

    /** Whether this person changed rows of the draft, even if not as its author. */
    boolean hasEdited(UUID draft, String person) {
        return database.first(
                        "SELECT 1 FROM audit_entry WHERE draft = ? AND person = ?"
                                + " AND action IN ('row-put', 'row-deleted', 'row-reverted') LIMIT 1",
                        row -> true,
                        draft,
                        person)
                .isPresent();
    }

    /** The newest first, and one more than wanted if there are more. */
    List<AuditEntry> page(@Nullable UUID draft, @Nullable String person, PageRequest page) {
        return database.list(
                "SELECT number, at, person, action, draft, release, detail FROM audit_entry"
                        + " WHERE (CAST(? AS uuid) IS NULL OR draft = ?) AND (CAST(? AS text) IS NULL OR person = ?)"
                        + " ORDER BY number DESC OFFSET ? LIMIT ?",
                Audit::entry,
                draft,
                draft,
                person,
                person,
                page.offset(),
                page.limit() + 1);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        int release = row.getInt("release");
        Integer released = row.wasNull() ? null : release;
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getString("action"),
                row.getObject("draft", UUID.class),
                released,
                row.getString("detail"));
    }
}
