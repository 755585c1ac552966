package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.vocabulary.Ambiguity;

/** Finds the catalogue's phrases in a text: at each word the longest that starts there. */
final class Phrases {

    private final Draft draft;
    private final Lexicon lexicon;
    private final Owners owners;

    Phrases(Draft draft, Owners owners) {
        this.draft = draft;
        this.lexicon = draft.lexicon;
        this.owners = owners;
    }

    List<Match> all() {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            Match match = longest(i);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }

    private @Nullable Match longest(int from) {
        Path<Meaning> phrase = walk(lexicon.phrases, from, false);
        Path<Meaning> name = walk(lexicon.names, from, true);
        Path<Ambiguity> open = walk(lexicon.ambiguities, from, false);
        int length = Math.max(Math.max(phrase.at.length, name.at.length), open.at.length);
        if (length == 0) {
            return null;
        }
        if (open.at.length == length) {
            Ambiguity ambiguity = open.values.getFirst();
            return new Match(
                    open.at,
                    List.of(),
                    ambiguity.readings().stream().map(Meaning::parse).toList(),
                    ambiguity,
                    true);
        }
        TreeSet<Meaning> meanings = new TreeSet<>();
        meanings.addAll(phrase.at.length == length ? phrase.values : List.of());
        meanings.addAll(name.at.length == length ? name.values : List.of());
        return owners.match(phrase.at.length == length ? phrase.at : name.at, List.copyOf(meanings));
    }

    private record Path<T>(int[] at, List<T> values) {}

    private <T> Path<T> walk(Trie<T> trie, int from, boolean byWord) {
        int[] steps = new int[draft.size() - from];
        int length = 0;
        Path<T> longest = new Path<>(new int[0], List.of());
        Trie<T> node = trie;
        for (int i = from; i < draft.size(); i++) {
            Token token = draft.token(i);
            if (i > from && (token.gap() == Gap.STOP || token.gap() == Gap.COMMA)) {
                break;
            }
            Trie<T> next = node.step(byWord ? token.word() : token.stem());
            if (next != null) {
                node = next;
                steps[length++] = i;
                if (!node.values().isEmpty()) {
                    longest = new Path<>(Arrays.copyOf(steps, length), node.values());
                }
            } else if (i == from || !lexicon.isLight(token)) {
                break;
            }
        }
        return longest;
    }
}
