package org.shortfall.knowledge.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which part of a collection is wanted: from an offset, at most {@code limit} items. */
public record PageRequest(int offset, int limit) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int HIGHEST_LIMIT = 200;

    private static final Pattern CURSOR = Pattern.compile("from:(\\d{1,6})");

    /**
     * Reads the two query parameters.
     *
     * @throws ProblemException 400 if the cursor is none of ours or the limit is no number from 1 to 200
     */
    public static PageRequest of(@Nullable String cursor, @Nullable String limit) {
        return new PageRequest(cursor == null ? 0 : offset(cursor), limit == null ? DEFAULT_LIMIT : limit(limit));
    }

    /** Index of the last row to read: one more than wanted. */
    public int lastIndex() {
        return offset + limit;
    }

    String nextCursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("from:" + (offset + limit)).getBytes(StandardCharsets.US_ASCII));
    }

    private static int offset(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            Matcher matcher = CURSOR.matcher(text);
            if (matcher.matches()) {
                return Integer.parseInt(matcher.group(1));
            }
        } catch (IllegalArgumentException e) {
            throw badCursor();
        }
        throw badCursor();
    }

    private static ProblemException badCursor() {
        return ProblemException.badParameter("cursor", "take the cursor from `next` of the page before");
    }

    private static int limit(String limit) {
        if (limit.matches("\\d{1,4}")) {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= HIGHEST_LIMIT) {
                return number;
            }
        }
        throw ProblemException.badParameter("limit", "give a number from 1 to " + HIGHEST_LIMIT);
    }
}
