package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    }

    /**
     * A pattern to look for.
     *
     * @param needs the numbers of its symbols
     */
    record Sought(Pattern pattern, int[] needs) {

        /** Whether all that it needs is there; {@code present} is by number of the symbol. */
        boolean isIn(boolean[] present) {
            for (int need : needs) {
                if (!present[need]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Pattern> all = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, List<Sought>> byRarest = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

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
            int[] needs = pattern.symbols().stream()
                    .mapToInt(symbol -> number(symbol))
                    .toArray();
            byRarest.computeIfAbsent(rarest, any -> new ArrayList<>()).add(new Sought(pattern, needs));
        }
    }

    private int number(String symbol) {
        Integer next = numbers.size();
        Integer number = numbers.putIfAbsent(symbol, next);
        return number == null ? next : number;
    }

    boolean uses(String symbol) {
        return uses.containsKey(symbol);
    }

    /** Which of all symbols these are, by number. */
    boolean[] present(Set<String> symbols) {
        boolean[] present = new boolean[numbers.size()];
        for (String symbol : symbols) {
            Integer number = numbers.get(symbol);
            if (number != null) {
                present[number] = true;
            }
        }
        return present;
    }

    /** The patterns that are looked for where this stands. */
    List<Sought> of(String symbol) {
        return byRarest.getOrDefault(symbol, List.of());
    }
}
