package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what a phrase with several owners stands for.
 *
 * <p>A sign and a fact hold together: acid reflux is heartburn and a known condition. Of several signs, or several facts
 * of one list, that hold for each other the more general one is meant; otherwise it is asked which.
 */
final class Owners {

    private final Map<String, Set<String>> implies;

    /** @param implies by id of a sign or a term, the ids that hold for whoever has it */
    Owners(Map<String, Set<String>> implies) {
        this.implies = implies;
    }

    Match match(int[] at, List<Meaning> owners) {
        List<Meaning> meanings = new ArrayList<>();
        for (List<Meaning> alike : List.copyOf(owners.stream()
                .collect(Collectors.groupingBy(owner -> owner.isSymptom() || owner.isIgnored()))
                .values())) {
            List<Meaning> general = general(alike);
            if (general.size() > 1) {
                return Match.doubtful(at, List.copyOf(owners), null);
            }
            meanings.addAll(general);
        }
        return Match.exact(at, meanings);
    }

    private List<Meaning> general(List<Meaning> alike) {
        return alike.stream()
                .filter(meaning -> alike.stream()
                        .noneMatch(other -> !other.equals(meaning)
                                && implies.getOrDefault(meaning.id(), Set.of()).contains(other.id())))
                .toList();
    }
}
