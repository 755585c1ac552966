package org.shortfall.advice.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The triage rules by the symptoms that could make them hold. */
final class RuleIndex {

    private final List<TriageRule> rules;
    private final Map<String, int[]> bySymptom = new HashMap<>();

    RuleIndex(List<TriageRule> rules) {
        this.rules = rules;
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int index = 0; index < rules.size(); index++) {
            for (String symptom : rules.get(index).symptoms()) {
                postings.computeIfAbsent(symptom, s -> new ArrayList<>()).add(index);
            }
        }
        postings.forEach((symptom, indexes) -> bySymptom.put(
                symptom, indexes.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The rules that any of these symptoms could make hold, in the order of the release. */
    List<TriageRule> about(Collection<String> symptoms) {
        BitSet found = new BitSet(rules.size());
        for (String symptom : symptoms) {
            int[] indexes = bySymptom.get(symptom);
            if (indexes != null) {
                for (int index : indexes) {
                    found.set(index);
                }
            }
        }
        List<TriageRule> about = new ArrayList<>(found.cardinality());
        for (int index = found.nextSetBit(0); index >= 0; index = found.nextSetBit(index + 1)) {
            about.add(rules.get(index));
        }
        return about;
    }
}
