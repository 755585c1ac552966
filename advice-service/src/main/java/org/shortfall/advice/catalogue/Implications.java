package org.shortfall.advice.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has the one has the other: everything an id implies and is implied by, through any number of steps. */
final class Implications {

    private final Map<String, Set<String>> closures;
    private final Map<String, Set<String>> reverse;

    /** @param direct what each id implies in one step */
    Implications(Map<String, List<String>> direct) {
        Map<String, List<String>> backwards = new HashMap<>();
        direct.forEach((id, implied) -> implied.forEach(other ->
                backwards.computeIfAbsent(other, o -> new ArrayList<>()).add(id)));
        closures = closures(direct);
        reverse = closures(backwards);
    }

    /** The id and all it implies; an unknown id implies itself. */
    Set<String> of(String id) {
        Set<String> closure = closures.get(id);
        return closure == null ? Set.of(id) : closure;
    }

    /** The id and all that imply it: who lacks it lacks them too. */
    Set<String> to(String id) {
        Set<String> closure = reverse.get(id);
        return closure == null ? Set.of(id) : closure;
    }

    private static Map<String, Set<String>> closures(Map<String, List<String>> direct) {
        Map<String, Set<String>> closures = new HashMap<>();
        direct.forEach((id, implied) -> {
            if (!implied.isEmpty()) {
                closures.put(id, Collections.unmodifiableSet(closure(id, direct)));
            }
        });
        return closures;
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
