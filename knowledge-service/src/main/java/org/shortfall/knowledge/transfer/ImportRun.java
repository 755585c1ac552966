package org.shortfall.knowledge.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far the import of a file is.
 *
 * @param state {@code running}, {@code done}, {@code rejected} for its rows, {@code failed} for another reason, or
 *     {@code interrupted}: nothing was kept, send it again
 * @param total rows of the file; missing until they are counted
 * @param changed rows that differ from the catalogue; only they are in the draft
 * @param rejected how many rows cannot be taken
 * @param faults why, for the first of them
 * @param draft the draft that holds the changes; missing when there are none
 */
@Schema(description = "How far the import of a file is, and what came of it.")
public record ImportRun(
        UUID id,
        String person,
        String title,
        String mode,
        String state,
        Instant startedAt,
        @Nullable Instant endedAt,
        int processed,
        @Nullable Integer total,
        @Nullable Integer changed,
        int rejected,
        List<RowFault> faults,
        @Nullable UUID draft) {

    static final String RUNNING = "running";

    /**
     * A row that cannot be taken.
     *
     * @param row number of the row in its file, from 1; the line with the names of columns does not count
     */
    @Schema(description = "A row that cannot be taken, and why.")
    public record RowFault(String table, long row, String field, String code, String message) {}

    public ImportRun {
        faults = List.copyOf(faults);
    }

    boolean isRunning() {
        return state.equals(RUNNING);
    }
}
