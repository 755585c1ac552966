package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text on its way to being understood: its words and where its sentences, clauses and parts end.
 *
 * <p>A sentence ends at a full stop or a line; a clause also at "but"; a part also at a comma.
 */
final class Draft {

    final Lexicon lexicon;
    final String text;
    final List<Token> tokens;
    final int[] sentence;
    final int[] clause;
    final int[] part;
    /** What each token was needed for; null where nothing understood it yet. */
    final boolean[] understood;

    final List<Found<Cue>> cues;

    /** Words of the grammar in the text, {@code [from, to)} in tokens. */
    record Found<T>(T what, int from, int to) {}

    Draft(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = lexicon.spelled(lexicon.words.of(text));
        int size = tokens.size();
        this.sentence = new int[size];
        this.clause = new int[size];
        this.part = new int[size];
        this.understood = new boolean[size];
        this.cues = find(lexicon.cues);
        divide();
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** From the first to before the last of these tokens, in the text. */
    Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }

    void understand(int from, int to) {
        for (int i = from; i < to; i++) {
            understood[i] = true;
        }
    }

    /** All phrases of this trie by words, the longest at each place, whole or overlapping. */
    <T> List<Found<T>> find(Trie<T> trie) {
        List<Found<T>> found = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Trie<T> node = trie;
            List<T> values = List.of();
            int end = i;
            for (int j = i; j < size() && node != null; j++) {
                if (j > i && token(j).gap() == Gap.STOP) {
                    break;
                }
                node = node.step(token(j).word());
                if (node != null && !node.values().isEmpty()) {
                    values = node.values();
                    end = j + 1;
                }
            }
            for (T value : values) {
                found.add(new Found<>(value, i, end));
            }
        }
        return found;
    }

    private void divide() {
        boolean[] breaks = new boolean[size() + 1];
        cues.stream().filter(cue -> cue.what() == Cue.BREAK).forEach(cue -> breaks[cue.from()] = true);
        for (int i = 1; i < size(); i++) {
            Gap gap = token(i).gap();
            boolean stop = gap == Gap.STOP;
            boolean broken = stop || breaks[i];
            boolean parted = broken || gap == Gap.COMMA;
            sentence[i] = sentence[i - 1] + (stop ? 1 : 0);
            clause[i] = clause[i - 1] + (broken ? 1 : 0);
            part[i] = part[i - 1] + (parted ? 1 : 0);
        }
    }
}
