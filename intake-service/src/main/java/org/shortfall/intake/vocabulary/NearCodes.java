package org.shortfall.intake.vocabulary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Suggests the codes whose id, name or synonym is most like a word that is no code. */
final class NearCodes {

    private static final int AT_MOST = 3;
    private static final int MAX_LENGTH = 60;
    private static final double LIKE_ENOUGH = 0.85;
    /** All words of the one in the other: better than most spellings, less than the same words. */
    private static final double SAME_WORDS = 0.93;

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private final Map<String, List<String>> phrases = new LinkedHashMap<>();

    void add(String id, Stream<String> names) {
        phrases.put(
                id, Stream.concat(Stream.of(id), names).map(Phrase::of).distinct().toList());
    }

    /** At most three codes, the likest first; equal ones by name, so that the same word always gets the same answer. */
    List<String> to(String word) {
        if (word.length() > MAX_LENGTH) {
            return List.of();
        }
        String phrase = Phrase.of(word);
        record Near(String id, double likeness) {}
        return phrases.entrySet().stream()
                .map(code -> new Near(code.getKey(), likeness(phrase, code.getValue())))
                .filter(near -> near.likeness >= LIKE_ENOUGH)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::id))
                .limit(AT_MOST)
                .map(Near::id)
                .toList();
    }

    private static double likeness(String phrase, List<String> names) {
        Set<String> words = Set.copyOf(Arrays.asList(phrase.split(" ", -1)));
        double best = 0;
        for (String name : names) {
            best = Math.max(best, LIKENESS.apply(phrase, name));
            Set<String> other = Set.copyOf(Arrays.asList(name.split(" ", -1)));
            if (words.containsAll(other) || other.containsAll(words)) {
                best = Math.max(best, SAME_WORDS);
            }
        }
        return best;
    }
}
