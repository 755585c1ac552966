package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Patterns of words and classes, found by the rarest thing that they need. */
final class Patterns {

    /**
     * One pattern.
     *
     * @param groups what it needs, in any order; within a group, in exactly this order
     * @param symbols the same, each once
     * @param breadth how many words its classes hold together
     */
    record Pattern(List<List<String>> groups, List<String> symbols, Meaning meaning, int breadth) {

        static Pattern of(List<List<String>> groups, Meaning meaning, int breadth) {
            List<String> symbols =
                    groups.stream().flatMap(List::stream).distinct().toList();
            return new Pattern(groups, symbols, meaning, breadth);
        }

        /** Whether all that it needs stands somewhere among these. */
        boolean isIn(Map<String, ?> places) {
            for (String symbol : symbols) {
                if (!places.containsKey(symbol)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Pattern> all = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, List<Pattern>> byRarest = new HashMap<>();

    void add(Pattern pattern) {
        all.add(pattern);
        pattern.symbols().forEach(symbol -> uses.merge(symbol, 1, Integer::sum));
    }

    /** To be called once, after the last pattern. */
    void index() {
        for (Pattern pattern : all) {
            String rarest = pattern.groups().stream()
                    .map(List::getFirst)
                    .min(Comparator.comparing((String symbol) -> uses.getOrDefault(symbol, 0))
                            .thenComparing(symbol -> symbol))
                    .orElseThrow();
            byRarest.computeIfAbsent(rarest, any -> new ArrayList<>()).add(pattern);
        }
    }

    boolean uses(String symbol) {
        return uses.containsKey(symbol);
    }

    /** The patterns that are looked for where this stands. */
    List<Pattern> of(String symbol) {
        return byRarest.getOrDefault(symbol, List.of());
    }
}
