package org.shortfall.knowledge.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of included material asks to be said wherever it is used.
 *
 * @param statement to be shown as it stands
 */
@Schema(description = "What the holder of included material asks to be said wherever it is used.")
public record Attribution(
        String id, String name, String licence, @Nullable String url, String statement) {

    static Attribution of(AttributionRow row) {
        return new Attribution(row.id, row.name, row.licence, row.url, row.statement);
    }
}
