package org.shortfall.intake.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shortfall.intake.vocabulary.Ambiguity;

/** All that is known of one language: the catalogue's phrases and patterns, and the words of the grammar. */
final class Lexicon {

    final Language language;
    final Grammar grammar;
    final Words words;
    /** Phrases by stems; names of medicines by whole words only, since two of them may differ by an ending. */
    final Trie<Meaning> phrases = new Trie<>();

    final Trie<Meaning> names = new Trie<>();
    /** What people are allergic to: an allergy only beside a word that says so. */
    final Trie<Meaning> allergens = new Trie<>();
    /** Nutrients by all their names: a supplement or a result only beside a word that says so. */
    final Trie<String> nutrients = new Trie<>();

    final Trie<Ambiguity> ambiguities = new Trie<>();
    /** Words of classes, by stems. */
    final Trie<String> classes = new Trie<>();

    final Patterns patterns = new Patterns();
    final Trie<Cue> cues = new Trie<>();
    final Trie<Attribute> attributes = new Trie<>();
    final Trie<String> pers;
    final Trie<String> labs;
    final Trie<String> sexes;
    final Set<String> light;
    final Set<String> function;
    /** "without": denies what a denial before it denies. */
    final Set<String> privative;

    final Set<String> never;
    final Set<String> third;
    final Set<String> neverAlone;
    final Set<String> needsTaking;
    final Set<String> notMedicines;
    final Set<String> supplementWords;
    final Set<String> labBetween;
    private final Map<String, String> units;
    final Set<String> timeUnits;
    final Set<String> pregnant;
    final Map<String, String> doseUnits;
    final Map<String, String> labUnits;
    /** Every stem that some phrase holds: what is in here is no spelling mistake. */
    final Set<String> known = new HashSet<>();

    /** Every word of signs and facts as it is written, with its stem: what a misspelt word may mean. */
    private final TreeMap<String, String> written = new TreeMap<>();

    private Respelling respelling = new Respelling(Set.of(), written, Set.of(), Set.of(), 8);

    /** The nutrient of a term for a supplement. */
    final Map<String, String> nutrientOf = new HashMap<>();

    final Map<Meaning, String> labels = new HashMap<>();
    final Times times;
    final Ages ages;

    Lexicon(Language language) {
        this.language = language;
        this.grammar = Grammar.of(language);
        this.words =
                new Words(language, grammar.pairs("spelling"), grammar.pairs("contraction"), grammar.words("counted"));
        this.light = folded("light");
        this.function = folded("function");
        this.privative = folded("privative");
        this.never = folded("never");
        this.third = folded("third");
        this.neverAlone = folded("never-alone");
        this.needsTaking = folded("needs-taking");
        this.notMedicines = folded("not-medicines");
        this.supplementWords = folded("supplement-word");
        this.labBetween = folded("lab-between");
        this.pregnant = folded("pregnant");
        this.doseUnits = foldedPairs("dose-unit");
        this.labUnits = foldedPairs("lab-unit");
        this.units = foldedPairs("unit");
        this.timeUnits = units.keySet();
        this.pers = trie("per");
        this.labs = trie("lab");
        this.sexes = trie("sex");
        for (Cue cue : Cue.values()) {
            grammar.phrases(cue.section()).forEach(phrase -> cues.add(wordsOf(phrase), cue));
        }
        Attribute.addAll(this);
        this.times = new Times(this);
        this.ages = new Ages(this);
    }

    /** The words of a text, misspelt ones mended. */
    List<Token> mend(List<Token> tokens) {
        return respelling.mend(tokens);
    }

    /** Whether this word would be read as another one. */
    boolean mends(Token token) {
        return respelling.isMended(token);
    }

    /** Takes note of a word that signs and facts are written with. */
    void note(Token token) {
        known.add(token.stem());
        if (!neverAlone.contains(token.word())) {
            written.put(token.word(), token.stem());
        }
    }

    /** To be called once, when all words are noted. */
    void mendWith(Set<String> medicines) {
        Set<String> all = new HashSet<>(known);
        all.addAll(written.keySet());
        all.addAll(medicines);
        all.addAll(grammar.words(words));
        all.addAll(function);
        all.addAll(RealWords.of(language));
        for (String section : Grammar.MENDED) {
            grammar.left(section).forEach(phrase -> words.of(phrase).forEach(this::note));
        }
        Set<String> without = new HashSet<>(function);
        without.addAll(light);
        respelling = new Respelling(all, written, medicines, without, language == Language.DE ? 10 : 8);
    }

    private Trie<String> trie(String section) {
        Trie<String> trie = new Trie<>();
        grammar.pairs(section).forEach((phrase, value) -> trie.add(wordsOf(phrase), value));
        return trie;
    }

    /** The words of a section as they are in texts, accents folded. */
    Set<String> folded(String section) {
        Set<String> folded = new HashSet<>();
        grammar.phrases(section).forEach(phrase -> folded.addAll(wordsOf(phrase)));
        return folded;
    }

    /** The pairs of a section, their left sides as texts have them. */
    Map<String, String> foldedPairs(String section) {
        Map<String, String> folded = new HashMap<>();
        grammar.pairs(section).forEach((phrase, value) -> folded.put(String.join(" ", wordsOf(phrase)), value));
        return folded;
    }

    List<String> wordsOf(String phrase) {
        return words.of(phrase).stream().map(Token::word).toList();
    }

    List<String> stemsOf(String phrase) {
        return words.of(phrase).stream().map(Token::stem).toList();
    }

    /** The letter of ISO 8601 for a unit of time, or nothing. */
    String foldedUnit(String word) {
        return units.getOrDefault(word, "");
    }

    boolean isLight(Token token) {
        return light.contains(token.word());
    }

    boolean isFunction(Token token) {
        return function.contains(token.word());
    }
}
