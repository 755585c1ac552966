package org.shortfall.advice.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.shortfall.advice.catalogue.Catalogue;

/**
 * The symptoms of one report with all they imply. Who has a symptom has what it implies; who lacks a symptom lacks what
 * would imply it. A contradiction is resolved towards present for triage, and counts as unknown for findings.
 */
final class Signs {

    private final Catalogue catalogue;
    private final List<Evidence> evidence;
    private final Map<String, Integer> present = new HashMap<>();
    private final Set<String> denied = new HashSet<>();
    private final Set<String> contested = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();

    /** @param cameBefore symptoms that earlier reports had already */
    Signs(List<Evidence> evidence, Predicate<String> cameBefore, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.evidence = evidence;
        for (Evidence item : evidence) {
            mentioned.add(item.symptom());
            switch (item.state()) {
                case PRESENT -> {
                    int emphasis = Weights.emphasis(item, cameBefore.test(item.symptom()));
                    catalogue.withImplied(item.symptom()).forEach(id -> present.merge(id, emphasis, Math::max));
                }
                case ABSENT -> denied.addAll(catalogue.impliedBy(item.symptom()));
                case UNKNOWN -> {}
            }
        }
        for (String id : denied) {
            if (present.containsKey(id)) {
                contested.add(id);
            }
        }
        denied.removeAll(contested);
    }

    Set<String> present() {
        return present.keySet();
    }

    /** What the person says is not there, and what would imply it. */
    Set<String> denied() {
        return denied;
    }

    /** Present, with nothing said against it, and how much its duration, course and severity make of it. */
    int emphasis(String symptom) {
        return contested.contains(symptom) ? 0 : present.getOrDefault(symptom, 0);
    }

    Truth has(String symptom) {
        if (present.containsKey(symptom)) {
            return Truth.YES;
        }
        return denied.contains(symptom) ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether at least this many of the symptoms are there. */
    Truth atLeast(int count, Collection<String> symptoms) {
        int yes = 0;
        int possible = 0;
        for (String symptom : symptoms) {
            if (present.containsKey(symptom)) {
                yes++;
                possible++;
            } else if (!denied.contains(symptom)) {
                possible++;
            }
        }
        if (yes >= count) {
            return Truth.YES;
        }
        return possible >= count ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether the person was asked or spoke about it, whatever the answer. */
    boolean wasMentioned(String symptom) {
        return present.containsKey(symptom) || mentioned.contains(symptom);
    }

    /** Present evidence that is, or implies, one of these symptoms. */
    List<Evidence> presentAbout(Collection<String> symptoms) {
        List<Evidence> about = new ArrayList<>();
        for (Evidence item : evidence) {
            if (item.isPresent() && isAbout(item, symptoms)) {
                about.add(item);
            }
        }
        return about;
    }

    private boolean isAbout(Evidence item, Collection<String> symptoms) {
        for (String implied : catalogue.withImplied(item.symptom())) {
            if (symptoms.contains(implied)) {
                return true;
            }
        }
        return false;
    }
}
