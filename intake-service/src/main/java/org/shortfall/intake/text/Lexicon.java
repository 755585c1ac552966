package org.shortfall.intake.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shortfall.intake.vocabulary.Ambiguity;

/** All that is known of one language: the catalogue's phrases and patterns, and the words of the grammar. */
final class Lexicon {

    final Language language;
    final Grammar grammar;
    final Words words;
    /** Phrases by stems; names of medicines by whole words only, since two of them may differ by an ending. */
    final Trie<Meaning> phrases = new Trie<>();

    final Trie<Meaning> names = new Trie<>();
    final Trie<Ambiguity> ambiguities = new Trie<>();
    /** Words of classes, by stems. */
    final Trie<String> classes = new Trie<>();

    final Patterns patterns = new Patterns();
    final Trie<Cue> cues = new Trie<>();
    final Trie<Attribute> attributes = new Trie<>();
    final Set<String> light;
    final Set<String> function;
    /** Every stem that some phrase holds: what is in here is no spelling mistake. */
    final Set<String> known = new HashSet<>();

    final Map<Meaning, String> labels = new HashMap<>();

    Lexicon(Language language) {
        this.language = language;
        this.grammar = Grammar.of(language);
        this.words = new Words(language, grammar.pairs("spelling"), grammar.pairs("contraction"));
        this.light = folded("light");
        this.function = folded("function");
        for (Cue cue : Cue.values()) {
            grammar.phrases(cue.section()).forEach(phrase -> cues.add(wordsOf(phrase), cue));
        }
        Attribute.addAll(this);
    }

    /** The words of a section as they are in texts, inflected forms and accents folded. */
    Set<String> folded(String section) {
        Set<String> folded = new HashSet<>();
        grammar.phrases(section).forEach(word -> folded.addAll(wordsOf(word)));
        return folded;
    }

    List<String> wordsOf(String phrase) {
        return words.of(phrase).stream().map(Token::word).toList();
    }

    List<String> stemsOf(String phrase) {
        return words.of(phrase).stream().map(Token::stem).toList();
    }

    /** The words as the lexicon spells them. */
    List<Token> spelled(List<Token> tokens) {
        return tokens;
    }

    boolean isLight(Token token) {
        return light.contains(token.word());
    }
}
