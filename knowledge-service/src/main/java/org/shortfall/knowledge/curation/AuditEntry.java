package org.shortfall.knowledge.curation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step that somebody took.
 *
 * @param number grows with time
 * @param person who; {@code shortfall} for what the service does by itself
 * @param action what, in kebab case
 */
@Schema(description = "One step that somebody took. Entries are never changed and never deleted.")
public record AuditEntry(
        long number,
        Instant at,
        String person,
        String action,
        @Nullable UUID draft,
        @Nullable Integer release,
        @Nullable String detail) {}
