package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.text.Patterns.Pattern;

/**
 * Finds patterns in one clause: all that a pattern needs, in any order, near each other.
 *
 * <p>Each place of a pattern's rarest symbol is tried once, with the nearest place of each other symbol, so the work grows
 * with the words of the clause and not with their combinations.
 */
final class PatternFinder {

    /** How much may stand between: a word without meaning counts one, another word two. */
    private static final int LOOSEST = 7;

    /** Names of products are said in one piece. */
    private static final int TIGHT = 2;

    private static final int TRIES = 4;

    /** How many words without meaning may stand between two that belong in order; bounds the work on nothing but such words. */
    private static final int MOST_LIGHT = 4;

    private final Draft draft;
    private final Lexicon lexicon;
    private final Map<String, List<int[]>> places = new HashMap<>();

    PatternFinder(Draft draft) {
        this.draft = draft;
        this.lexicon = draft.lexicon;
    }

    /** Adds the matches of the clause {@code [from, to)}. */
    void find(int from, int to, List<Match> matches) {
        places.clear();
        for (int i = from; i < to; i++) {
            String stem = draft.token(i).stem();
            if (lexicon.patterns.uses(stem)) {
                place(stem, new int[] {i});
            }
            classes(i, to);
        }
        boolean[] present = lexicon.patterns.present(places.keySet());
        places.forEach((symbol, at) -> {
            for (Patterns.Sought sought : lexicon.patterns.of(symbol)) {
                if (sought.isIn(present)) {
                    at.forEach(anchor -> add(sought.pattern(), symbol, anchor, matches));
                }
            }
        });
    }

    private void add(Pattern pattern, String symbol, int[] anchor, List<Match> matches) {
        Match match = match(pattern, symbol, anchor);
        if (match != null) {
            matches.add(match);
        }
    }

    private void place(String symbol, int[] at) {
        places.computeIfAbsent(symbol, any -> new ArrayList<>()).add(at);
    }

    private void classes(int from, int to) {
        Trie<String> node = lexicon.classes;
        int[] steps = new int[Math.min(to - from, Trie.LONGEST)];
        int length = 0;
        for (int i = from; i < to && length < steps.length; i++) {
            Trie<String> next = node.step(draft.token(i).stem());
            if (next != null) {
                node = next;
                steps[length++] = i;
                int[] at = Arrays.copyOf(steps, length);
                node.values().forEach(name -> place(name, at));
            } else if (i == from || !lexicon.isLight(draft.token(i))) {
                return;
            }
        }
    }

    private @Nullable Match match(Pattern pattern, String symbol, int[] anchor) {
        List<int[]> chosen = new ArrayList<>();
        boolean anchored = false;
        List<List<String>> rest = new ArrayList<>();
        for (List<String> group : pattern.groups()) {
            if (!anchored && group.getFirst().equals(symbol)) {
                int[] whole = ordered(group, anchor);
                if (whole == null) {
                    return null;
                }
                chosen.add(whole);
                anchored = true;
            } else {
                rest.add(group);
            }
        }
        for (List<String> group : rest) {
            int[] nearest = nearest(group, chosen);
            if (nearest == null) {
                return null;
            }
            chosen.add(nearest);
        }
        return whole(pattern, chosen);
    }

    private @Nullable Match whole(Pattern pattern, List<int[]> chosen) {
        int[] at = chosen.stream().flatMapToInt(Arrays::stream).sorted().toArray();
        int looseness = looseness(at);
        int most = Meaning.MEDICINES.contains(pattern.meaning().kind())
                ? TIGHT
                : LOOSEST + pattern.groups().size() - 2;
        return looseness > most
                ? null
                : new Match(at, List.of(pattern.meaning()), List.of(), null, false, looseness, pattern.breadth());
    }

    /** The group's symbols, one after the other, from this place of the first; null if they are not there. */
    private int @Nullable [] ordered(List<String> group, int[] first) {
        int[] all = first;
        for (String symbol : group.subList(1, group.size())) {
            int next = all[all.length - 1] + 1;
            int last = Math.min(draft.size() - 1, next + MOST_LIGHT);
            while (next < last && lexicon.isLight(draft.token(next)) && at(symbol, next) == null) {
                next++;
            }
            int[] place = at(symbol, next);
            if (place == null) {
                return null;
            }
            int[] longer = Arrays.copyOf(all, all.length + place.length);
            System.arraycopy(place, 0, longer, all.length, place.length);
            all = longer;
        }
        return all;
    }

    private int @Nullable [] at(String symbol, int token) {
        List<int[]> list = places.getOrDefault(symbol, List.of());
        int i = firstFrom(list, token);
        return i < list.size() && list.get(i)[0] == token ? list.get(i) : null;
    }

    private int @Nullable [] nearest(List<String> group, List<int[]> chosen) {
        List<int[]> list = places.getOrDefault(group.getFirst(), List.of());
        int low = chosen.stream().mapToInt(at -> at[0]).min().orElse(0);
        int high = chosen.stream().mapToInt(at -> at[at.length - 1]).max().orElse(0);
        int middle = firstFrom(list, low);
        List<int[]> near = new ArrayList<>();
        for (int i = Math.max(0, middle - TRIES); i < Math.min(list.size(), middle + TRIES); i++) {
            int[] whole = ordered(group, list.get(i));
            if (whole != null && chosen.stream().noneMatch(at -> overlap(at, whole))) {
                near.add(whole);
            }
        }
        return near.stream()
                .min(Comparator.comparingInt(at -> Math.max(low - at[at.length - 1], at[0] - high)))
                .orElse(null);
    }

    private static boolean overlap(int[] one, int[] other) {
        return Arrays.stream(one).anyMatch(i -> Arrays.binarySearch(other, i) >= 0);
    }

    private static int firstFrom(List<int[]> places, int token) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle)[0] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int looseness(int[] at) {
        int loose = 0;
        int next = 0;
        for (int i = at[0]; i <= at[at.length - 1]; i++) {
            Token token = draft.token(i);
            if (i > at[0] && token.gap() == Gap.COMMA) {
                loose += draft.isBare(i - 1) || draft.isBare(i) ? 2 : LOOSEST * 2;
            }
            if (at[next] == i) {
                next++;
            } else if (!lexicon.isLight(token)) {
                loose += lexicon.function.contains(token.word()) ? 1 : 2;
            }
            if (loose > LOOSEST * 2) {
                return loose;
            }
        }
        return loose;
    }
}
