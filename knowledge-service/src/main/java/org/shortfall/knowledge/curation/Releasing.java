package org.shortfall.knowledge.curation;

import jakarta.enterprise.context.ApplicationScoped;
import org.shortfall.knowledge.curation.Draft.Status;
import org.shortfall.knowledge.release.Release;
import org.shortfall.knowledge.release.Releases;
import org.shortfall.knowledge.table.Database;

/** Applies a draft to the catalogue and builds the release that follows, in the transaction of the caller. */
@ApplicationScoped
class Releasing {

    private final Application application;
    private final Drafts drafts;
    private final DraftRows rows;
    private final Releases releases;
    private final Database database;

    Releasing(Application application, Drafts drafts, DraftRows rows, Releases releases, Database database) {
        this.application = application;
        this.drafts = drafts;
        this.rows = rows;
        this.releases = releases;
        this.database = database;
    }

    /** Whoever makes a release does so alone; to be called before anything is read. */
    void lock() {
        application.lock();
    }

    /** A release without changed rows, where the service writes the same rows as other content than before. */
    void ifContentDiffers(String title) {
        Release newest = releases.newest().orElseThrow();
        if (!releases.isUpToDate(newest)) {
            releases.add(newest.number() + 1, Release.Origin.packaged, title);
        }
    }

    Release release(Draft draft, Release.Origin origin) {
        int number = releases.newest().map(Release::number).orElse(0) + 1;
        application.apply(draft.id(), number, rows.tables(draft.id()));
        Release release = releases.add(number, origin, draft.title());
        drafts.moved(draft, Status.approved, draft.baseRelease(), number);
        database.update("UPDATE catalogue_import SET release = ?, draft = NULL WHERE draft = ?", number, draft.id());
        return release;
    }
}
