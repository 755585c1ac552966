package org.shortfall.knowledge.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The {@code If-Match} header of a request: what its sender last saw, so that nobody overwrites what they have not seen.
 *
 * @param header as it came; null if there was none
 */
public record Precondition(@Nullable String header) {

    /**
     * Asks that the thing is still as the sender saw it.
     *
     * @throws ProblemException 428 without the header, 412 if the thing has another tag by now
     */
    public void require(String tag) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(Problem.of(
                    428,
                    "precondition-required",
                    "If-Match is missing",
                    "Read it first and send its ETag in the header If-Match."));
        }
        boolean matches = Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(given -> given.equals("*") || given.equals(quoted(tag)));
        if (!matches) {
            throw new ProblemException(Problem.of(
                    412,
                    "precondition-failed",
                    "It was changed meanwhile",
                    "Read it again, look at what is different, and send its new ETag."));
        }
    }

    private static String quoted(String tag) {
        return '"' + tag + '"';
    }
}
