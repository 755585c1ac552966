package org.shortfall.knowledge.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from.
 *
 * @param readAs how much of it was read: {@code full_text}, {@code excerpt}, {@code dataset} …
 * @param edition day or year that it bears
 * @param checked month in which it was last read
 * @param jurisdiction where it holds: an ISO 3166 country, {@code EU} or {@code INT}
 */
@Schema(description = "Where facts come from, and under which licence.")
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String licence,
        @Nullable String readAs,
        @Nullable String edition,
        @Nullable String checked,
        @Nullable String jurisdiction) {

    static Source of(SourceRow row) {
        return new Source(
                row.id,
                row.title,
                row.publisher,
                row.url,
                row.licence,
                row.readAs,
                row.edition,
                row.checked,
                row.jurisdiction);
    }
}
