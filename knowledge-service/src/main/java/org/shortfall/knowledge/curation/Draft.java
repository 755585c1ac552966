package org.shortfall.knowledge.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A set of changed rows that may become a release.
 *
 * @param baseRelease the release that the changes were made against
 * @param version grows with every change; it is the ETag
 * @param release the release that the draft became
 */
@Schema(description = "A set of changed rows that may become a release.")
public record Draft(
        UUID id,
        String title,
        String author,
        int baseRelease,
        Status status,
        int version,
        Instant createdAt,
        Instant changedAt,
        @Nullable Integer release) {

    /** Where a draft stands. Only an open one can be edited, only a submitted one approved. */
    public enum Status {
        open,
        submitted,
        approved,
        withdrawn
    }

    static final String COLUMNS = "id, title, author, base_release, status, version, created_at, changed_at, release";

    static Draft read(ResultSet row) throws SQLException {
        int release = row.getInt("release");
        boolean isReleased = !row.wasNull();
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("author"),
                row.getInt("base_release"),
                Status.valueOf(row.getString("status").toLowerCase(Locale.ROOT)),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                isReleased ? release : null);
    }

    String tag() {
        return Integer.toString(version);
    }
}
