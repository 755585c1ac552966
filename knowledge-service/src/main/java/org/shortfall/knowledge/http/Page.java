package org.shortfall.knowledge.http;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a collection.
 *
 * @param next cursor of the next part; missing at the end
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Cursor of the next page; missing on the last one.") @Nullable
        String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** The page of rows that were read with one row more than wanted, which tells whether there is a next page. */
    public static <R, T> Page<T> of(PageRequest request, List<R> rows, Function<R, T> toItem) {
        boolean more = rows.size() > request.limit();
        List<R> wanted = more ? rows.subList(0, request.limit()) : rows;
        return new Page<>(wanted.stream().map(toItem).toList(), more ? request.nextCursor() : null);
    }
}
