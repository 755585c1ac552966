package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shortfall.intake.vocabulary.Ambiguity;

/** Finds the catalogue's phrases in a text, every one that starts at each word. */
final class Phrases {

    private final Draft draft;
    private final Lexicon lexicon;
    private final Owners owners;

    Phrases(Draft draft, Owners owners) {
        this.draft = draft;
        this.lexicon = draft.lexicon;
        this.owners = owners;
    }

    /** Adds all of them. */
    void find(List<Match> matches) {
        for (int i = 0; i < draft.size(); i++) {
            findAt(i, matches);
        }
    }

    private void findAt(int from, List<Match> matches) {
        Map<Integer, Found> byEnd = new TreeMap<>();
        walk(lexicon.phrases, from, false)
                .forEach(path -> found(byEnd, path.at).meanings.addAll(path.values));
        walk(lexicon.names, from, true)
                .forEach(path -> found(byEnd, path.at).meanings.addAll(path.values));
        walk(lexicon.ambiguities, from, false)
                .forEach(path -> found(byEnd, path.at).ambiguities.addAll(path.values));
        byEnd.values().stream()
                .map(found -> found.match(owners))
                .filter(this::isWhole)
                .forEach(matches::add);
    }

    /** What may be a thought of self-harm ("I can't go on") is so only if nothing follows ("… holiday"). */
    private boolean isWhole(Match match) {
        int next = match.end();
        return !match.isDoubtful()
                || match.readings().stream().noneMatch(SelfHarm::is)
                || next == draft.size()
                || draft.part[next] != draft.part[match.first()]
                || draft.begins(Cue.AND, next)
                || draft.begins(Cue.SCOPE_END, next);
    }

    private static Found found(Map<Integer, Found> byEnd, int[] at) {
        return byEnd.computeIfAbsent(at[at.length - 1], any -> new Found(at));
    }

    private static final class Found {

        private final int[] at;
        private final TreeSet<Meaning> meanings = new TreeSet<>();
        private final List<Ambiguity> ambiguities = new ArrayList<>();

        Found(int[] at) {
            this.at = at;
        }

        /** What the catalogue lists as ambiguous is so, whoever else claims the phrase. */
        Match match(Owners owners) {
            if (ambiguities.isEmpty()) {
                return owners.match(at, List.copyOf(meanings));
            }
            Ambiguity first = ambiguities.getFirst();
            return Match.doubtful(
                    at, first.readings().stream().map(Meaning::parse).toList(), first);
        }
    }

    private record Path<T>(int[] at, List<T> values) {}

    private <T> List<Path<T>> walk(Trie<T> trie, int from, boolean byWord) {
        List<Path<T>> paths = new ArrayList<>(2);
        int[] steps = new int[Math.min(draft.size() - from, Trie.LONGEST)];
        int length = 0;
        Trie<T> node = trie;
        for (int i = from; i < draft.size() && length < steps.length; i++) {
            Token token = draft.token(i);
            if (i > from && (token.gap() == Gap.STOP || token.gap() == Gap.COMMA)) {
                break;
            }
            Trie<T> next = node.step(byWord ? token.word() : token.stem());
            if (next != null) {
                node = next;
                steps[length++] = i;
                if (!node.values().isEmpty()) {
                    paths.add(new Path<>(Arrays.copyOf(steps, length), node.values()));
                }
            } else if (i == from || !lexicon.isLight(token)) {
                break;
            }
        }
        return paths;
    }
}
