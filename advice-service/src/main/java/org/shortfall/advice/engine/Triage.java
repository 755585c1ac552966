package org.shortfall.advice.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.TriageLevel;

/**
 * How soon to see someone, and why.
 *
 * @param within ISO 8601 time to be seen; missing under self-care
 * @param because the rules that hold, most urgent first
 * @param checks urgent rules that lack only facts that nobody has said yet
 */
public record Triage(TriageLevel level, @Nullable String within, List<Reason> because, List<Check> checks) {

    /** A rule that holds; {@code softened} when an ordinary explanation lowered it by one level. */
    public record Reason(
            String rule,
            TriageLevel level,
            String message,
            @Nullable Boolean softened,
            List<String> sources,
            boolean verified) {}

    /** A rule that would hold with the facts it lacks. */
    public record Check(String rule, TriageLevel level, String message, List<String> lacks) {}
}
