package org.shortfall.intake.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Cuts text into words: Lucene finds, folds and stems them; spelling variants and contractions come in one form. */
final class Words {

    private final Language language;
    private final Map<String, String> spellings;
    private final Map<String, String> contractions;
    private final Set<String> counted;

    /** @param counted words after an ordinal number: "30. Woche" */
    Words(Language language, Map<String, String> spellings, Map<String, String> contractions, Set<String> counted) {
        this.counted = counted;
        this.language = language;
        this.spellings = spellings;
        this.contractions = contractions;
    }

    /** The words of the text, in order. */
    List<Token> of(String text) {
        TokenList tokens = new TokenList(text);
        try (TokenStream stream = chain(text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                // Each word comes as it is written, then its stem in the same place.
                if (step.getPositionIncrement() > 0) {
                    tokens.add(offset.startOffset(), offset.endOffset(), term.toString());
                } else {
                    tokens.stem(term.toString());
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be read", e);
        }
        return tokens.done();
    }

    private TokenStream chain(String text) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(text));
        TokenStream lower = new LowerCaseFilter(tokenizer);
        return switch (language) {
            case EN ->
                new KStemFilter(new KeywordRepeatFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(lower))));
            case DE ->
                new GermanLightStemFilter(
                        new KeywordRepeatFilter(new ASCIIFoldingFilter(new GermanNormalizationFilter(lower))));
        };
    }

    /** The tokens found so far. */
    private final class TokenList {

        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        /** The last word is whole and no contraction: its stem is of use. */
        private boolean stems;

        TokenList(String text) {
            this.text = text;
        }

        void add(int start, int end, String folded) {
            String word = spelled(folded);
            int digits = leadingDigits(word);
            stems = digits == 0 && !contractions.containsKey(word);
            if (digits > 0 && digits < word.length() && digits < end - start) {
                append(start, start + digits, word.substring(0, digits));
                append(start + digits, end, word.substring(digits));
            } else if (joined(end, word)) {
                stems = false;
            } else {
                append(start, end, word);
            }
        }

        void stem(String stem) {
            if (stems) {
                Token last = tokens.getLast();
                tokens.set(
                        tokens.size() - 1, new Token(last.start(), last.end(), last.word(), spelled(stem), last.gap()));
            }
        }

        List<Token> done() {
            return tokens;
        }

        private void append(int start, int end, String word) {
            int before = tokens.isEmpty() ? 0 : tokens.getLast().end();
            Gap gap = tokens.isEmpty()
                    ? Gap.STOP
                    : Gap.between(text, before, start, tokens.getLast().word());
            boolean ordinal = gap == Gap.STOP && counted.contains(word) && isOrdinal(before, start);
            String said = contractions.getOrDefault(word, word);
            tokens.add(new Token(start, end, word, said, ordinal ? Gap.NONE : gap));
        }

        /** The point of "30. Woche" ends no sentence. */
        private boolean isOrdinal(int before, int start) {
            return !tokens.isEmpty()
                    && tokens.getLast().isNumber()
                    && text.substring(before, start).strip().equals(".");
        }

        /** "do not" is read as "don't". */
        private boolean joined(int end, String word) {
            if (!word.equals("not") || tokens.isEmpty() || language != Language.EN) {
                return false;
            }
            Token verb = tokens.getLast();
            String joined = contractions.get(verb.word() + " not");
            if (joined == null) {
                return false;
            }
            tokens.set(tokens.size() - 1, new Token(verb.start(), end, joined, joined, verb.gap()));
            return true;
        }
    }

    private String spelled(String folded) {
        String word = folded.indexOf('\'') < 0 ? folded : folded.replace("'", "");
        String known = spellings.get(word);
        if (known != null) {
            return known;
        }
        return language == Language.EN && word.length() > 5 ? Spelling.american(word) : word;
    }

    private static int leadingDigits(String word) {
        int i = 0;
        while (i < word.length() && (Character.isDigit(word.charAt(i)) || isPoint(word, i))) {
            i++;
        }
        return i;
    }

    private static boolean isPoint(String word, int i) {
        return i > 0 && (word.charAt(i) == '.' || word.charAt(i) == ',');
    }
}
