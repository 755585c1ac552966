package org.shortfall.intake.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.vocabulary.Ambiguity;

/**
 * Some words of the text that stand for something.
 *
 * @param at the tokens that were matched, in order; words between them are fillers
 * @param meanings what they stand for; several hold together
 * @param readings what they may stand for, if that is open; then there is no meaning
 * @param ambiguity the catalogue's entry for it, with what to ask
 * @param exact a phrase as it stands in the catalogue, not a pattern
 */
record Match(
        int[] at,
        List<Meaning> meanings,
        List<Meaning> readings,
        @Nullable Ambiguity ambiguity,
        boolean exact) {

    int first() {
        return at[0];
    }

    /** The token after the last one. */
    int end() {
        return at[at.length - 1] + 1;
    }

    int fillers() {
        return end() - first() - at.length;
    }

    boolean isDoubtful() {
        return meanings.isEmpty();
    }

    boolean covers(int token) {
        return Arrays.binarySearch(at, token) >= 0;
    }
}
