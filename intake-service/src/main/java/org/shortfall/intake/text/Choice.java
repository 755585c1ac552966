package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses among all matches those that are meant: what explains more words first, then what stands closer together.
 *
 * <p>A word serves one match, unless a list shares it: "my calves cramp and tingle", "pain in calves and feet".
 */
final class Choice {

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::weight)
            .reversed()
            .thenComparing(match -> !SelfHarm.is(match))
            .thenComparing(match -> !match.exact())
            .thenComparingInt(Match::looseness)
            .thenComparingInt(Match::breadth)
            .thenComparingInt(Match::first)
            .thenComparing(match -> match.meanings().toString());

    private final Draft draft;
    /** Which match took a token, by its place in the list; -1 for none. */
    private final int[] takenBy;

    private final List<Match> chosen = new ArrayList<>();

    Choice(Draft draft) {
        this.draft = draft;
        this.takenBy = new int[draft.size()];
        Arrays.fill(takenBy, -1);
    }

    /** The matches that are meant, in the order of the text. */
    List<Match> of(List<Match> candidates) {
        candidates.stream().sorted(BEST_FIRST).forEach(this::offer);
        return chosen.stream()
                .sorted(Comparator.comparingInt(Match::first).thenComparingInt(Match::end))
                .toList();
    }

    private void offer(Match match) {
        int[] free = IntStream.of(match.at()).filter(i -> takenBy[i] < 0).toArray();
        boolean whole = free.length == match.at().length;
        if (whole || isTwin(match) || (free.length > 0 && !match.exact() && sharesInList(match))) {
            for (int i : free) {
                takenBy[i] = chosen.size();
            }
            chosen.add(match);
        } else if (isNamedWithin(match)) {
            chosen.add(match);
        }
    }

    /**
     * "double vision, worse in the evening" is weakness that comes with use, and double vision as well; so is "stiff neck with
     * fever" or "stiff neck, fever" fever.
     */
    private boolean isNamedWithin(Match match) {
        int by = takenBy[match.first()];
        if (!match.exact() || !isSign(match) || !IntStream.of(match.at()).allMatch(i -> takenBy[i] == by)) {
            return false;
        }
        Match whole = chosen.get(by);
        boolean named = match.at().length > 1 && !whole.exact();
        boolean added = match.first() > whole.first()
                && (draft.begins(Cue.AND, match.first() - 1) || isAfterComma(match.first()));
        return (named || added) && isSign(whole) && !whole.meanings().equals(match.meanings());
    }

    private static boolean isSign(Match match) {
        return !match.meanings().isEmpty() && match.meanings().stream().allMatch(Meaning::isSymptom);
    }

    /** The same pattern of words stands for two things. */
    private boolean isTwin(Match match) {
        int by = takenBy[match.first()];
        if (by < 0 || match.exact() || chosen.get(by).exact()) {
            return false;
        }
        Match taken = chosen.get(by);
        return Arrays.equals(taken.at(), match.at())
                && taken.breadth() == match.breadth()
                && !taken.meanings().equals(match.meanings());
    }

    private boolean sharesInList(Match match) {
        boolean same = IntStream.of(match.at())
                .filter(i -> takenBy[i] >= 0)
                .mapToObj(i -> chosen.get(takenBy[i]))
                .anyMatch(other -> other.meanings().equals(match.meanings()));
        return !same
                && !splitsItem(match)
                && IntStream.range(match.first() + 1, match.end()).anyMatch(draft::joins);
    }

    /** "tired, leg cramps": the leg belongs to its own item, whose noun comes after it; in "swollen, painful calf" it is the noun. */
    private boolean splitsItem(Match match) {
        int last = match.end() - 1;
        if (takenBy[last] < 0 || IntStream.range(match.first() + 1, match.end()).noneMatch(this::isAfterComma)) {
            return false;
        }
        return chosen.get(takenBy[last]).end() > match.end();
    }

    private boolean isAfterComma(int i) {
        return draft.token(i).gap() == Gap.COMMA;
    }
}
