package org.shortfall.knowledge.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.shortfall.knowledge.curation.Draft.Status;
import org.shortfall.knowledge.http.Precondition;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.release.Release;
import org.shortfall.knowledge.release.Releases;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.TableRows;
import org.shortfall.knowledge.table.TableShape;
import org.shortfall.knowledge.table.TableShapes;

/**
 * Work on drafts: every step locks the draft, asks that it is as its editor saw it, and leaves an entry in the audit log.
 *
 * <p>Each method throws {@link ProblemException}: 404 for what does not exist, 412 and 428 for the precondition, 409 for
 * a draft that is not open, 422 for a row that cannot be taken. Nothing was changed then.
 */
@ApplicationScoped
public class Drafting {

    private final Drafts drafts;
    private final DraftRows rows;
    private final TableRows catalogue;
    private final TableShapes shapes;
    private final Releases releases;
    private final Audit audit;

    Drafting(Drafts drafts, DraftRows rows, TableRows catalogue, TableShapes shapes, Releases releases, Audit audit) {
        this.drafts = drafts;
        this.rows = rows;
        this.catalogue = catalogue;
        this.shapes = shapes;
        this.releases = releases;
        this.audit = audit;
    }

    /** Starts a draft against the newest release. */
    @Transactional
    public Draft start(String title, String person) {
        int base = releases.newest().map(Release::number).orElseThrow(() -> ProblemException.unknown("release"));
        Draft draft = drafts.add(UUID.randomUUID(), title, person, base);
        audit.add(person, "draft-started", draft.id(), null, title);
        return draft;
    }

    /** The row as the draft has it: its own, or the catalogue's. */
    @Transactional
    public ObjectNode row(Draft draft, CatalogueTable table, String key) {
        return rows.held(draft.id(), table, key)
                .map(DraftRows.Held::row)
                .orElseGet(() -> catalogue.row(table, key))
                .orElseThrow(Refusals::noRow);
    }

    /** Puts a whole row in. */
    @Transactional
    public Draft put(
            String id, Precondition precondition, CatalogueTable table, String key, ObjectNode row, String person) {
        Draft draft = editable(id, precondition);
        return put(draft, table, key, row, person);
    }

    /** Changes some fields of a row: those that are given; null takes a field out. */
    @Transactional
    public Draft patch(
            String id, Precondition precondition, CatalogueTable table, String key, ObjectNode fields, String person) {
        Draft draft = editable(id, precondition);
        ObjectNode row = row(draft, table, key).deepCopy();
        fields.properties().forEach(field -> set(row, field.getKey(), field.getValue()));
        return put(draft, table, key, row, person);
    }

    private static void set(ObjectNode row, String field, JsonNode value) {
        if (value.isNull()) {
            row.remove(field);
        } else {
            row.set(field, value);
        }
    }

    private Draft put(Draft draft, CatalogueTable table, String key, ObjectNode row, String person) {
        TableShape shape = shapes.of(table);
        List<TableShape.Fault> faults = shape.faults(row);
        if (!faults.isEmpty()) {
            throw Refusals.badRow(faults);
        }
        if (!table.key(row).equals(key)) {
            throw Refusals.otherKey(table.key(row));
        }
        rows.put(draft.id(), table, List.of(shape.normal(row)));
        return edited(draft, "row-put", table, key, person);
    }

    /** Takes a row out of the catalogue that the draft would make. */
    @Transactional
    public Draft delete(String id, Precondition precondition, CatalogueTable table, String key, String person) {
        Draft draft = editable(id, precondition);
        row(draft, table, key);
        if (catalogue.row(table, key).isPresent()) {
            rows.remove(draft.id(), table, key);
        } else {
            rows.revert(draft.id(), table, key);
        }
        return edited(draft, "row-deleted", table, key, person);
    }

    /** Takes a change back, so that the row is as it stands in the catalogue. */
    @Transactional
    public Draft revert(String id, Precondition precondition, CatalogueTable table, String key, String person) {
        Draft draft = editable(id, precondition);
        if (!rows.revert(draft.id(), table, key)) {
            throw Refusals.noRow();
        }
        return edited(draft, "row-reverted", table, key, person);
    }

    /** Says that the changes were looked at against the newest release. */
    @Transactional
    public Draft rebase(String id, Precondition precondition, String person) {
        Draft draft = editable(id, precondition);
        int base = releases.newest().map(Release::number).orElseThrow();
        Draft moved = drafts.moved(draft, Status.open, base, null);
        audit.add(person, "draft-rebased", draft.id(), base, "from release " + draft.baseRelease());
        return moved;
    }

    /** Makes a submitted or withdrawn draft one that can be edited again. */
    @Transactional
    public Draft reopen(String id, Precondition precondition, String person) {
        Draft draft = drafts.locked(id);
        precondition.require(draft.tag());
        if (draft.status() != Status.submitted && draft.status() != Status.withdrawn) {
            throw Refusals.notInState(draft, "submitted or withdrawn");
        }
        return moved(draft, Status.open, "draft-reopened", person);
    }

    /** Gives a draft up; its rows stay readable. */
    @Transactional
    public Draft withdraw(String id, Precondition precondition, String person) {
        Draft draft = drafts.locked(id);
        precondition.require(draft.tag());
        if (draft.status() == Status.approved || draft.status() == Status.withdrawn) {
            throw Refusals.notInState(draft, "open or submitted");
        }
        return moved(draft, Status.withdrawn, "draft-withdrawn", person);
    }

    private Draft moved(Draft draft, Status status, String action, String person) {
        audit.add(person, action, draft.id(), null, null);
        return drafts.moved(draft, status);
    }

    private Draft editable(String id, Precondition precondition) {
        Draft draft = drafts.locked(id);
        precondition.require(draft.tag());
        if (draft.status() != Status.open) {
            throw Refusals.notOpen(draft);
        }
        return draft;
    }

    private Draft edited(Draft draft, String action, CatalogueTable table, String key, String person) {
        audit.add(person, action, draft.id(), null, table.name() + "/" + key);
        return drafts.edited(draft);
    }
}
