package org.shortfall.knowledge.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.shortfall.knowledge.http.Precondition;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.release.Release;
import org.shortfall.knowledge.release.Releases;
import org.shortfall.knowledge.table.Database;

/**
 * Makes the catalogue what it was in an older release, as a new release. It holds what was approved once, so one person
 * is enough, in a hurry; the checks are not asked again.
 */
@ApplicationScoped
public class Rollback {

    private final Releasing releasing;
    private final Releases releases;
    private final Drafts drafts;
    private final Database database;
    private final Audit audit;

    Rollback(Releasing releasing, Releases releases, Drafts drafts, Database database, Audit audit) {
        this.releasing = releasing;
        this.releases = releases;
        this.drafts = drafts;
        this.database = database;
        this.audit = audit;
    }

    /**
     * The new release with the rows of release {@code number}.
     *
     * @param precondition holds for the checksum of the newest release
     * @throws ProblemException 404 without that release, 412 and 428 for the precondition, 409 if nothing would change
     */
    @Transactional
    public Release to(int number, Precondition precondition, String reason, String person) {
        releasing.lock();
        Release newest = releases.newest().orElseThrow(() -> ProblemException.unknown("release"));
        if (releases.numbered(number).isEmpty()) {
            throw ProblemException.unknown("release");
        }
        precondition.require(newest.checksum());
        Draft draft =
                drafts.add(UUID.randomUUID(), "Back to release " + number + ": " + reason, person, newest.number());
        int rows = database.update(
                "INSERT INTO draft_row (draft, table_name, key, content) SELECT DISTINCT ON (table_name, key)"
                        + " CAST(? AS uuid), table_name, key, before FROM release_change WHERE release > ?"
                        + " ORDER BY table_name, key, release",
                draft.id(),
                number);
        if (rows == 0) {
            throw Refusals.nothingToRollBack();
        }
        Release release = releasing.release(draft, Release.Origin.rollback);
        audit.add(person, "rolled-back", draft.id(), release.number(), "to release " + number + ": " + reason);
        return release;
    }
}
