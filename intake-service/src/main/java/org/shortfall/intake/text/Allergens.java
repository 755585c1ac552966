package org.shortfall.intake.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shortfall.intake.text.Draft.Found;

/** Finds what a person is allergic to: foods and medicines after "allergic to", or before "allergy". */
final class Allergens {

    private static final int FARTHEST = 14;

    private final Draft draft;

    /** Words after "allergic to" or before "allergy". */
    private final Set<Integer> places = new TreeSet<>();

    Allergens(Draft draft) {
        this.draft = draft;
        for (Found<Cue> cue : draft.cues) {
            if (cue.what() == Cue.ALLERGIC) {
                after(cue);
            } else if (cue.what() == Cue.ALLERGY_AFTER) {
                for (int i = Math.max(0, cue.from() - 2); i < cue.from(); i++) {
                    places.add(i);
                }
            }
        }
    }

    private void after(Found<Cue> cue) {
        int to = Math.min(draft.size(), cue.to() + FARTHEST);
        for (int i = cue.to(); i < to && draft.clause[i] == draft.clause[cue.from()]; i++) {
            if (draft.begins(Cue.TAKING, i)) {
                return;
            }
            places.add(i);
        }
    }

    /** Adds them; they go before other readings of the same words. */
    void find(List<Match> matches) {
        places.forEach(i -> findAt(i, matches));
    }

    /** A medicine that one is allergic to is not one that is taken. */
    boolean isAllergen(Match match) {
        return places.contains(match.first())
                && match.meanings().stream().anyMatch(meaning -> Meaning.MEDICINES.contains(meaning.kind()));
    }

    private void findAt(int from, List<Match> matches) {
        int[] steps = new int[Trie.LONGEST];
        int length = 0;
        Trie<Meaning> node = draft.lexicon.allergens;
        for (int i = from; i < draft.size() && length < steps.length; i++) {
            Trie<Meaning> next = node.step(draft.token(i).stem());
            if (next == null) {
                return;
            }
            node = next;
            steps[length++] = i;
            if (!node.values().isEmpty()) {
                matches.add(new Match(
                        Arrays.copyOf(steps, length), List.copyOf(node.values()), List.of(), null, true, -1, 0));
            }
        }
    }
}
