package org.shortfall.knowledge.curation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.shortfall.knowledge.release.Release;
import org.shortfall.knowledge.release.Releases;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.Database;

/** A draft that is made from files, in the one transaction of its import. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ImportedRows {

    private final Drafts drafts;
    private final DraftRows rows;
    private final Releases releases;
    private final Database database;
    private final Audit audit;

    ImportedRows(Drafts drafts, DraftRows rows, Releases releases, Database database, Audit audit) {
        this.drafts = drafts;
        this.rows = rows;
        this.releases = releases;
        this.database = database;
        this.audit = audit;
    }

    public void start(UUID draft, String title, String person) {
        drafts.add(draft, title, person, releases.newest().map(Release::number).orElseThrow());
    }

    /** How many of these rows, in their normal form, are changes. */
    public int put(UUID draft, CatalogueTable table, List<ObjectNode> batch) {
        return rows.put(draft, table, batch);
    }

    /** Takes out all rows but those with these keys; how many. */
    public int removeAllBut(UUID draft, CatalogueTable table, List<String> keys) {
        return rows.removeAllBut(draft, table, keys);
    }

    /** Keeps the draft if it changes anything; whether it does. */
    public boolean end(UUID draft, String person, int changes) {
        if (changes == 0) {
            database.update("DELETE FROM draft WHERE id = ?", draft);
            return false;
        }
        audit.add(person, "draft-imported", draft, null, changes + " rows");
        return true;
    }
}
