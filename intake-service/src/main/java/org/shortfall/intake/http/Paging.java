package org.shortfall.intake.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which part of a list, ordered by id, is asked for. */
record Paging(String after, int limit) {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    /**
     * As the query says.
     *
     * @throws InvalidParameter if the cursor is not one of ours or the limit is no number from 1 to 500
     */
    static Paging of(@Nullable String cursor, @Nullable String limit) {
        return new Paging(cursor == null ? "" : decoded(cursor), limit == null ? USUAL : limited(limit));
    }

    /** The part of a list that is ordered by id. */
    <T> Page<T> of(List<T> ordered, Function<T, String> id) {
        List<T> rest = ordered.stream()
                .filter(item -> id.apply(item).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        return rest.size() <= limit
                ? new Page<>(rest, null)
                : new Page<>(rest.subList(0, limit), encoded(id.apply(rest.get(limit - 1))));
    }

    private static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidParameter(
                    "cursor is the value of next in the page before; leave it out for the first page.");
        }
    }

    private static int limited(String limit) {
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below like a number out of range.
        }
        throw new InvalidParameter("limit is a whole number from 1 to " + MOST + ".");
    }
}
