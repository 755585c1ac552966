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
 * @param looseness how much stands between its words
 * @param breadth how many words its classes hold: of two patterns the narrower says more
 */
record Match(
        int[] at,
        List<Meaning> meanings,
        List<Meaning> readings,
        @Nullable Ambiguity ambiguity,
        boolean exact,
        int looseness,
        int breadth) {

    static Match exact(int[] at, List<Meaning> meanings) {
        return new Match(at, meanings, List.of(), null, true, 0, 0);
    }

    static Match doubtful(int[] at, List<Meaning> readings, @Nullable Ambiguity ambiguity) {
        return new Match(at, List.of(), readings, ambiguity, true, 0, 0);
    }

    int first() {
        return at[0];
    }

    /** The token after the last one. */
    int end() {
        return at[at.length - 1] + 1;
    }

    /** Understood as neither a sign nor a fact: its words may still deny or qualify what stands beside them. */
    boolean isIgnored() {
        return !meanings.isEmpty() && meanings.stream().allMatch(Meaning::isIgnored);
    }

    boolean isDoubtful() {
        return meanings.isEmpty();
    }

    boolean covers(int token) {
        return Arrays.binarySearch(at, token) >= 0;
    }

    boolean overlaps(Match other) {
        return Arrays.stream(at).anyMatch(other::covers);
    }

    /** How much of the text it explains; of two matches the greater one is meant. */
    int weight() {
        return at.length;
    }
}
