package org.shortfall.knowledge.curation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.curation.Draft.Status;
import org.shortfall.knowledge.http.PageRequest;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.table.Database;

/** The drafts. Each change of one is made in a transaction that has locked it. */
@ApplicationScoped
class Drafts {

    private final Database database;

    Drafts(Database database) {
        this.database = database;
    }

    Draft add(UUID id, String title, String author, int baseRelease) {
        return one(
                "INSERT INTO draft (id, title, author, base_release, status, version) VALUES (?, ?, ?, ?, 'open', 1)"
                        + " RETURNING " + Draft.COLUMNS,
                id,
                title,
                author,
                baseRelease);
    }

    Optional<Draft> find(UUID id) {
        return database.first("SELECT " + Draft.COLUMNS + " FROM draft WHERE id = ?", Draft::read, id);
    }

    /** @throws ProblemException 404 if there is none */
    Draft of(String id) {
        return Ids.parse(id).flatMap(this::find).orElseThrow(() -> ProblemException.unknown("draft"));
    }

    /**
     * The draft, kept from all others until the transaction ends.
     *
     * @throws ProblemException 404 if there is none
     */
    Draft locked(String id) {
        return Ids.parse(id)
                .flatMap(uuid -> database.first(
                        "SELECT " + Draft.COLUMNS + " FROM draft WHERE id = ? FOR UPDATE", Draft::read, uuid))
                .orElseThrow(() -> ProblemException.unknown("draft"));
    }

    /** The newest first, and one more than wanted if there are more. */
    List<Draft> page(@Nullable String status, PageRequest page) {
        return database.list(
                "SELECT " + Draft.COLUMNS + " FROM draft WHERE CAST(? AS text) IS NULL OR status = ?"
                        + " ORDER BY created_at DESC, id OFFSET ? LIMIT ?",
                Draft::read,
                status,
                status,
                page.offset(),
                page.limit() + 1);
    }

    Draft edited(Draft draft) {
        return moved(draft, draft.status(), draft.baseRelease(), draft.release());
    }

    Draft moved(Draft draft, Status status) {
        return moved(draft, status, draft.baseRelease(), draft.release());
    }

    Draft moved(Draft draft, Status status, int baseRelease, @Nullable Integer release) {
        return one(
                "UPDATE draft SET status = ?, base_release = ?, release = ?, version = version + 1, changed_at = now()"
                        + " WHERE id = ? RETURNING " + Draft.COLUMNS,
                status.name(),
                baseRelease,
                release,
                draft.id());
    }

    private Draft one(String sql, @Nullable Object... values) {
        return database.first(sql, Draft::read, values).orElseThrow();
    }
}
