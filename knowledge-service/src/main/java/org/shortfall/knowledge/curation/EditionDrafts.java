package org.shortfall.knowledge.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.check.Finding;
import org.shortfall.knowledge.curation.Draft.Status;
import org.shortfall.knowledge.http.Person;
import org.shortfall.knowledge.release.Release;
import org.shortfall.knowledge.table.Database;

/**
 * Drafts that the service makes from its packaged tables. Where no curator ever made a release they become one by
 * themselves; else they wait for a person like any other draft.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EditionDrafts {

    private static final Logger LOG = Logger.getLogger(EditionDrafts.class);

    private final Drafts drafts;
    private final DraftRows rows;
    private final Review review;
    private final Releasing releasing;
    private final Database database;
    private final Audit audit;

    EditionDrafts(Drafts drafts, DraftRows rows, Review review, Releasing releasing, Database database, Audit audit) {
        this.drafts = drafts;
        this.rows = rows;
        this.review = review;
        this.releasing = releasing;
        this.database = database;
        this.audit = audit;
    }

    public void lock() {
        releasing.lock();
    }

    /** A new draft; the one of the edition before is withdrawn if nobody has decided on it. */
    public UUID start(@Nullable UUID before, String title, int baseRelease) {
        if (before != null) {
            drafts.find(before)
                    .filter(draft -> draft.status() == Status.open || draft.status() == Status.submitted)
                    .ifPresent(draft -> {
                        drafts.moved(draft, Status.withdrawn);
                        audit.add(Person.SERVICE, "draft-withdrawn", draft.id(), null, "a newer edition came");
                    });
        }
        Draft draft = drafts.add(UUID.randomUUID(), title, Person.SERVICE, baseRelease);
        audit.add(Person.SERVICE, "draft-started", draft.id(), null, title);
        return draft.id();
    }

    public boolean isEmpty(UUID draft) {
        return rows.count(draft) == 0;
    }

    /** Makes the draft a release, hands it in, or leaves it open for somebody to mend; drops it if it is empty. */
    public void conclude(UUID id) {
        Draft draft = drafts.find(id).orElseThrow();
        if (isEmpty(id)) {
            drafts.moved(draft, Status.withdrawn);
            releasing.ifContentDiffers(draft.title());
            return;
        }
        List<Finding> findings = review.findings(draft);
        findings.stream()
                .limit(20)
                .forEach(finding -> LOG.errorf("packaged catalogue: %s: %s", finding.place(), finding.message()));
        if (!findings.isEmpty() || !rows.collisions(draft).isEmpty()) {
            LOG.warnf("the packaged catalogue waits as an open draft: %s", id);
        } else if (isCurated()) {
            drafts.moved(draft, Status.submitted);
            LOG.infof("the packaged catalogue waits for approval: draft %s", id);
        } else {
            Release release = releasing.release(draft, Release.Origin.packaged);
            audit.add(Person.SERVICE, "packaged-catalogue-released", id, release.number(), release.checksum());
        }
    }

    private boolean isCurated() {
        return database.first("SELECT 1 FROM release WHERE origin <> 'packaged' LIMIT 1", row -> row.getInt(1))
                .isPresent();
    }
}
