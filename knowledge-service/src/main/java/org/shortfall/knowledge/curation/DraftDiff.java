package org.shortfall.knowledge.curation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shortfall.knowledge.release.DiffText;
import org.shortfall.knowledge.release.ReleaseDiff;
import org.shortfall.knowledge.release.ReleaseDiff.Change;

/**
 * What a draft would change, or has changed, row by row and field by field.
 *
 * @param changedMeanwhile rows that a newer release than the draft's base changed too
 * @param isComplete false if there are more changes than are listed
 */
@Schema(description = "What a draft changes, row by row and field by field.")
public record DraftDiff(List<Change> changes, List<Collision> changedMeanwhile, boolean isComplete) {

    /** One row that a newer release than the draft's base changed too. */
    @Schema(description = "A row that a newer release than the draft's base changed too.")
    public record Collision(String table, String key, int release) {}

    public DraftDiff {
        changes = List.copyOf(changes);
        changedMeanwhile = List.copyOf(changedMeanwhile);
    }

    /** As a person reads it. */
    String text() {
        StringBuilder text =
                new StringBuilder(changes.isEmpty() ? "No changes.\n" : DiffText.of(new ReleaseDiff(changes)));
        changedMeanwhile.forEach(row -> text.append("! ")
                .append(row.table())
                .append(' ')
                .append(row.key())
                .append(": release ")
                .append(row.release())
                .append(" changed this row too\n"));
        return isComplete ? text.toString() : text.append("… and more\n").toString();
    }
}
