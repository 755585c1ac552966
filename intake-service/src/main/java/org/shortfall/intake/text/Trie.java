package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases as paths of words. */
final class Trie<V> {

    /** Words of the longest phrase that is looked for. */
    static final int LONGEST = 24;

    private final Map<String, Trie<V>> next = new HashMap<>();
    private final List<V> values = new ArrayList<>(1);

    void add(List<String> path, V value) {
        Trie<V> node = this;
        for (String step : path) {
            node = node.next.computeIfAbsent(step, any -> new Trie<>());
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    @Nullable
    Trie<V> step(String word) {
        return next.get(word);
    }

    /** What the path to here stands for; empty if it is only the start of phrases. */
    List<V> values() {
        return values;
    }
}
