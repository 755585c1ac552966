package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Reads a misspelt word as the single known word that is nearest to it.
 *
 * <p>One slip is mended in words of five letters and more, two in long ones, in words of four only two letters that
 * changed places; the first letter stays. Nothing is mended when two words are equally near, nor a word that is a word of its
 * own ({@code real-words.txt}). A medicine is taken for meant only at one slip and from seven letters on: a wrong medicine is
 * worse than one that is said to be unrecognised.
 */
final class Respelling {

    private static final int SHORTEST = 4;
    private static final int ONE_SLIP = 5;
    private static final int MEDICINE = 7;
    private static final int LIGHT = 6;
    private static final int LONGEST = 24;
    /** Two slips show in the letters that come first, or not at all. */
    private static final int PREFIX = 7;

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(2);

    /** From so many letters on, two slips: German words have more endings. */
    private final int twoSlips;

    private final List<Target> targets;
    /** The hash of what is left of a target without one or two letters, and below it the target's place; sorted. */
    private final long[] index;

    private final Set<String> words;

    /** @param light a word without meaning of its own: a short one is meant only if its very letters are there */
    private record Target(String word, String sounds, String stem, boolean medicine, boolean light) {}

    /**
     * Indexes the words that may be meant.
     *
     * @param known every word that is understood: none of them is misspelt
     * @param signs words of signs and facts, with their stems
     * @param medicines names of medicines of one word
     * @param light words without meaning of their own
     * @param twoSlips from so many letters on, two slips are mended
     */
    Respelling(
            Set<String> known, TreeMap<String, String> signs, Set<String> medicines, Set<String> light, int twoSlips) {
        this.twoSlips = twoSlips;
        this.words = known;
        this.targets = new ArrayList<>();
        signs.forEach((word, stem) -> addTarget(word, stem, false, light.contains(word)));
        medicines.stream()
                .sorted()
                .filter(word -> word.length() >= MEDICINE && !signs.containsKey(word))
                .forEach(word -> addTarget(word, word, true, false));
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            for (String left : lessLetters(targets.get(i).sounds)) {
                keys.add(key(left) | i);
            }
        }
        this.index = keys.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private void addTarget(String word, String stem, boolean medicine, boolean light) {
        if (word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isLetter)) {
            targets.add(new Target(word, sounds(word), stem, medicine, light));
        }
    }

    private static long key(String left) {
        return (long) left.hashCode() << Integer.SIZE;
    }

    /** "metphormin" sounds like metformin. */
    private static String sounds(String word) {
        return word.indexOf('p') < 0 ? word : word.replace("ph", "f");
    }

    /** The words of a text, the misspelt ones as what they mean. */
    List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            @Nullable Target target = meant(token);
            mended.add(
                    target == null
                            ? token
                            : new Token(token.start(), token.end(), target.word, target.stem, token.gap()));
        }
        return mended;
    }

    /** Whether this word would be read as another one. */
    boolean isMended(Token token) {
        return meant(token) != null;
    }

    private @Nullable Target meant(Token token) {
        String word = token.word();
        boolean mendable = word.length() >= SHORTEST && word.length() <= LONGEST && !token.isNumber();
        return mendable && !words.contains(word) && !words.contains(token.stem()) ? nearest(word) : null;
    }

    private @Nullable Target nearest(String word) {
        String sounds = sounds(word);
        @Nullable Target nearest = null;
        int least = word.length() >= twoSlips ? 3 : 2;
        boolean several = false;
        for (int i : candidates(sounds)) {
            Target target = targets.get(i);
            int slips = slips(sounds, target);
            if (slips < least) {
                nearest = target;
                least = slips;
                several = false;
            } else if (nearest != null && slips == least) {
                several |= !target.stem.equals(nearest.stem);
            }
        }
        return several ? null : nearest;
    }

    /** How far a word is from what may be meant; more than two if it can't be. */
    private int slips(String word, Target target) {
        int far = 3;
        if (word.charAt(0) != target.sounds.charAt(0)) {
            return far;
        }
        int shorter = Math.min(word.length(), target.word.length());
        int most = shorter >= twoSlips && !target.medicine && !target.light ? 2 : 1;
        boolean onlySwapped = shorter < ONE_SLIP || (target.light && target.word.length() < LIGHT);
        int slips = DISTANCE.apply(word, target.sounds);
        boolean tooFar = slips < 0 || slips > most || (onlySwapped && !isSwap(word, target.sounds));
        return tooFar ? far : Math.max(1, slips);
    }

    private static boolean isSwap(String one, String other) {
        char[] first = one.toCharArray();
        char[] second = other.toCharArray();
        Arrays.sort(first);
        Arrays.sort(second);
        return Arrays.equals(first, second);
    }

    private Set<Integer> candidates(String word) {
        Set<Integer> candidates = new HashSet<>();
        for (String left : lessLetters(word)) {
            long key = key(left);
            int at = Arrays.binarySearch(index, key);
            for (int i = at < 0 ? -at - 1 : at;
                    i < index.length && index[i] >> Integer.SIZE == key >> Integer.SIZE;
                    i++) {
                candidates.add((int) index[i]);
            }
        }
        return candidates;
    }

    /** The first letters of a word, and what is left of them without one letter, or two of a long word. */
    private Set<String> lessLetters(String word) {
        String prefix = word.substring(0, Math.min(PREFIX, word.length()));
        Set<String> all = new HashSet<>();
        all.add(prefix);
        Set<String> last = Set.of(prefix);
        for (int slips = word.length() >= twoSlips ? 2 : 1; slips > 0; slips--) {
            Set<String> next = new HashSet<>();
            for (String each : last) {
                for (int i = 1; i < each.length(); i++) {
                    next.add(each.substring(0, i) + each.substring(i + 1));
                }
            }
            all.addAll(next);
            last = next;
        }
        return all;
    }
}
