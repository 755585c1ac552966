package org.shortfall.advice.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shortfall.advice.catalogue.Catalogue;

/**
 * The symptoms of one report with all they imply. Who has a symptom has what it implies; who lacks a symptom lacks what
 * would imply it. A contradiction is resolved towards present.
 */
final class Signs {

    private final Catalogue catalogue;
    private final List<Evidence> evidence;
    private final Set<String> present = new TreeSet<>();
    private final Set<String> denied = new TreeSet<>();
    private final Set<String> mentioned = new TreeSet<>();

    Signs(List<Evidence> evidence, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.evidence = evidence;
        for (Evidence item : evidence) {
            mentioned.add(item.symptom());
            switch (item.state()) {
                case PRESENT -> present.addAll(catalogue.withImplied(item.symptom()));
                case ABSENT -> denied.add(item.symptom());
                case UNKNOWN -> {}
            }
        }
        denied.removeAll(present);
    }

    Set<String> present() {
        return present;
    }

    Truth has(String symptom) {
        if (present.contains(symptom)) {
            return Truth.YES;
        }
        return catalogue.withImplied(symptom).stream().anyMatch(denied::contains) ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether at least this many of the symptoms are there. */
    Truth atLeast(int count, Collection<String> symptoms) {
        long yes = symptoms.stream().filter(present::contains).count();
        if (yes >= count) {
            return Truth.YES;
        }
        long possible = symptoms.stream().filter(id -> has(id) != Truth.NO).count();
        return possible >= count ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether the person was asked or spoke about it, whatever the answer. */
    boolean wasMentioned(String symptom) {
        return present.contains(symptom) || mentioned.contains(symptom);
    }

    /** Present evidence that is, or implies, one of these symptoms. */
    List<Evidence> presentAbout(Collection<String> symptoms) {
        return evidence.stream()
                .filter(Evidence::isPresent)
                .filter(item -> catalogue.withImplied(item.symptom()).stream().anyMatch(symptoms::contains))
                .toList();
    }
}
