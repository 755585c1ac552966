package org.shortfall.advice.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has the one has the other: everything an id implies, through any number of steps. */
final class Implications {

    private final Map<String, Set<String>> closures = new HashMap<>();

    /** @param direct what each id implies in one step */
    Implications(Map<String, List<String>> direct) {
        direct.keySet().forEach(id -> closures.put(id, closure(id, direct)));
    }

    /** The id and all it implies; an unknown id implies itself. */
    Set<String> of(String id) {
        return closures.getOrDefault(id, Set.of(id));
    }

    private static Set<String> closure(String start, Map<String, List<String>> direct) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (seen.add(id)) {
                open.addAll(direct.getOrDefault(id, List.of()));
            }
        }
        return seen;
    }
}
