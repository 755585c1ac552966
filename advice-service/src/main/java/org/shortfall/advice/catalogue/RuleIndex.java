package org.shortfall.advice.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.shortfall.advice.catalogue.TriageRule.LabRange;

/** The triage rules by the symptoms and the laboratory tests that could make them hold. */
final class RuleIndex {

    private final List<TriageRule> rules;
    private final Map<String, int[]> bySymptom = new HashMap<>();
    private final Map<String, int[]> byTest = new HashMap<>();

    RuleIndex(List<TriageRule> rules) {
        this.rules = rules;
        index(TriageRule::symptoms, bySymptom);
        index(rule -> rule.labs().stream().map(LabRange::test).distinct().toList(), byTest);
    }

    private void index(Function<TriageRule, List<String>> needs, Map<String, int[]> index) {
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int at = 0; at < rules.size(); at++) {
            for (String need : needs.apply(rules.get(at))) {
                postings.computeIfAbsent(need, any -> new ArrayList<>()).add(at);
            }
        }
        postings.forEach((need, at) ->
                index.put(need, at.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** In how many rules a symptom can have a part. */
    int countAbout(String symptom) {
        int[] indexes = bySymptom.get(symptom);
        return indexes == null ? 0 : indexes.length;
    }

    /** The rules that any of these symptoms, or of the results of these tests, could make hold, in the order of the release. */
    List<TriageRule> about(Collection<String> symptoms, Collection<String> tests) {
        BitSet found = new BitSet(rules.size());
        find(symptoms, bySymptom, found);
        find(tests, byTest, found);
        List<TriageRule> about = new ArrayList<>(found.cardinality());
        for (int index = found.nextSetBit(0); index >= 0; index = found.nextSetBit(index + 1)) {
            about.add(rules.get(index));
        }
        return about;
    }

    private static void find(Collection<String> needs, Map<String, int[]> index, BitSet found) {
        for (String need : needs) {
            int[] all = index.get(need);
            if (all != null) {
                for (int at : all) {
                    found.set(at);
                }
            }
        }
    }
}
