package org.shortfall.knowledge.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.shortfall.knowledge.check.Checks;
import org.shortfall.knowledge.check.Finding;
import org.shortfall.knowledge.curation.Draft.Status;
import org.shortfall.knowledge.curation.DraftDiff.Collision;
import org.shortfall.knowledge.http.Precondition;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.release.Release;
import org.shortfall.knowledge.release.ReleaseDiff.Change;
import org.shortfall.knowledge.table.TableRows;

/**
 * How a draft becomes a release: the whole catalogue that it would make passes the checks, and a second person says yes.
 *
 * <p>Each method throws {@link ProblemException}: 404, 412 and 428 as {@link Drafting}, 409 for the wrong status, an
 * empty draft or one that collides with a newer release, 403 for a draft that one began or changed, 422 with every finding of the checks.
 */
@ApplicationScoped
public class Review {

    /** Of a longer diff, nobody reads the rest; the export of the two sides has it. */
    private static final int MOST_CHANGES = 5_000;

    private final Drafts drafts;
    private final DraftRows rows;
    private final TableRows catalogue;
    private final Releasing releasing;
    private final Audit audit;

    Review(Drafts drafts, DraftRows rows, TableRows catalogue, Releasing releasing, Audit audit) {
        this.drafts = drafts;
        this.rows = rows;
        this.catalogue = catalogue;
        this.releasing = releasing;
        this.audit = audit;
    }

    /** What the draft changes in the catalogue as it stands; of an approved one, what its release changed. */
    @Transactional
    public DraftDiff changes(Draft draft) {
        List<Change> changes = draft.release() == null
                ? rows.changes(draft, MOST_CHANGES + 1)
                : rows.changesOf(draft.release(), MOST_CHANGES + 1);
        boolean isComplete = changes.size() <= MOST_CHANGES;
        return new DraftDiff(
                isComplete ? changes : changes.subList(0, MOST_CHANGES),
                draft.release() == null ? rows.collisions(draft) : List.of(),
                isComplete);
    }

    /** What the checks find in the catalogue that the draft would make. */
    @Transactional
    public List<Finding> findings(Draft draft) {
        return Checks.findings(new DraftCandidate(draft.id(), catalogue, rows));
    }

    /** Hands an open draft in, once the checks find nothing. */
    @Transactional
    public Draft submit(String id, Precondition precondition, String person) {
        Draft draft = drafts.locked(id);
        precondition.require(draft.tag());
        if (draft.status() != Status.open) {
            throw Refusals.notInState(draft, "open");
        }
        requireSound(draft, person);
        audit.add(person, "draft-submitted", draft.id(), null, rows.count(draft.id()) + " rows");
        return drafts.moved(draft, Status.submitted);
    }

    /** Makes a submitted draft a release. The topic has it only after {@link Release} was announced. */
    @Transactional
    public Release approve(String id, Precondition precondition, String person) {
        releasing.lock();
        Draft draft = drafts.locked(id);
        precondition.require(draft.tag());
        if (draft.status() != Status.submitted) {
            throw Refusals.notInState(draft, "submitted");
        }
        if (draft.author().equals(person) || audit.hasEdited(draft.id(), person)) {
            audit.addRefusal(person, "approval-refused", draft.id(), "own draft");
            throw Refusals.ownDraft();
        }
        requireSound(draft, person);
        Release release = releasing.release(draft, Release.Origin.draft);
        audit.add(person, "draft-approved", draft.id(), release.number(), release.checksum());
        return release;
    }

    private void requireSound(Draft draft, String person) {
        if (rows.count(draft.id()) == 0) {
            throw Refusals.empty();
        }
        List<Collision> collisions = rows.collisions(draft);
        if (!collisions.isEmpty()) {
            audit.addRefusal(person, "draft-refused", draft.id(), collisions.size() + " rows changed meanwhile");
            throw Refusals.outdated(collisions);
        }
        List<Finding> findings = findings(draft);
        if (!findings.isEmpty()) {
            audit.addRefusal(person, "draft-refused", draft.id(), findings.size() + " problems");
            throw Refusals.failedChecks(findings);
        }
    }
}
