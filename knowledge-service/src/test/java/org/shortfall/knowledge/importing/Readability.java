package org.shortfall.knowledge.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * School grade that a text asks of its reader: Flesch–Kincaid for English (Kincaid et al. 1975), the first Wiener
 * Sachtextformel for German (Bamberger and Vanecek 1984).
 *
 * <p>A word is a run of letters; numbers and what stands in braces do not count. A sentence ends at . ! ? : or ;
 * before white space or at the end.
 */
enum Readability {
    ENGLISH {
        @Override
        double grade(String text) {
            List<String> words = words(text);
            double syllables = words.stream().mapToInt(this::syllables).sum();
            return 0.39 * words.size() / sentences(text) + 11.8 * syllables / words.size() - 15.59;
        }

        /** Groups of vowels; a final e, and the e of -es and -ed after most consonants, is silent. */
        @Override
        int syllables(String word) {
            String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            int groups = groups(plain, ENGLISH_VOWELS);
            boolean silent = plain.endsWith("e") && !plain.endsWith("le")
                    || plain.matches(".*[^td]ed")
                    || plain.endsWith("es") && !plain.matches(".*(s|x|z|ch|sh|c|g)es");
            return Math.max(1, silent ? groups - 1 : groups);
        }
    },
    GERMAN {
        @Override
        double grade(String text) {
            List<String> words = words(text);
            double share = 100.0 / words.size();
            double threeSyllables =
                    share * words.stream().filter(word -> syllables(word) >= 3).count();
            double oneSyllable =
                    share * words.stream().filter(word -> syllables(word) == 1).count();
            double long7 =
                    share * words.stream().filter(word -> word.length() > 6).count();
            return 0.1935 * threeSyllables
                    + 0.1672 * words.size() / sentences(text)
                    + 0.1297 * long7
                    - 0.0327 * oneSyllable
                    - 0.875;
        }

        /** Every vowel is one, but a diphthong or doubled vowel is one together; the u of qu is none. */
        @Override
        int syllables(String word) {
            return Math.max(1, groups(word.toLowerCase(Locale.ROOT).replace("qu", "q"), GERMAN_VOWELS));
        }
    };

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:['’][\\p{L}]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(?:\\s|$)");
    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern GERMAN_VOWELS =
            Pattern.compile("aa|ee|oo|ie|ei|ai|au|äu|eu|ey|ay|oi|oy|[aeiouyäöüéèà]");

    abstract double grade(String text);

    abstract int syllables(String word);

    private static List<String> words(String text) {
        return WORD.matcher(text.replaceAll("\\{\\w+}", " "))
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static long sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(part -> WORD.matcher(part).find())
                .count();
    }

    private static int groups(String word, Pattern vowels) {
        return (int) vowels.matcher(word).results().count();
    }
}
