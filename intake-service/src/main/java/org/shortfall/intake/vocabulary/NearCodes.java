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

    /** A name as it is compared: its letters, and the set of its words. */
    private record Name(String letters, Set<String> words) {

        static Name of(String text) {
            String phrase = Phrase.of(text);
            return new Name(phrase, Set.copyOf(Arrays.asList(phrase.split(" ", -1))));
        }

        double likeness(Name other) {
            if (words.containsAll(other.words) || other.words.containsAll(words)) {
                return letters.equals(other.letters) ? 1 : SAME_WORDS;
            }
            // Lengths so different cannot be like enough; leaving them out halves the time.
            return Math.abs(letters.length() - other.letters.length()) > 3 + letters.length() / 2
                    ? 0
                    : LIKENESS.apply(letters, other.letters);
        }
    }

    private final Map<String, List<Name>> names = new LinkedHashMap<>();

    void add(String id, Stream<String> texts) {
        names.put(
                id, Stream.concat(Stream.of(id), texts).map(Name::of).distinct().toList());
    }

    /** At most three codes, the likest first; equal ones by name, so that the same word always gets the same answer. */
    List<String> to(String word) {
        if (word.length() > MAX_LENGTH || word.isBlank()) {
            return List.of();
        }
        Name asked = Name.of(word);
        record Near(String id, double likeness) {}
        return names.entrySet().stream()
                .map(code -> new Near(
                        code.getKey(),
                        code.getValue().stream()
                                .mapToDouble(asked::likeness)
                                .max()
                                .orElse(0)))
                .filter(near -> near.likeness >= LIKE_ENOUGH)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::id))
                .limit(AT_MOST)
                .map(Near::id)
                .toList();
    }
}
