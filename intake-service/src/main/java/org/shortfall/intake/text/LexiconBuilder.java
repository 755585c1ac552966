package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shortfall.intake.vocabulary.Catalogue;
import org.shortfall.intake.vocabulary.Symptom;
import org.shortfall.intake.vocabulary.Term;

/** Fills the lexicon of one language from a catalogue. */
final class LexiconBuilder {

    /** Kinds whose names are those of products: compared letter by letter, never stemmed or mended. */
    private static final Set<String> PRODUCTS = Set.of("medication", "supplement");

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final Set<String> neverAlone;

    private LexiconBuilder(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.lexicon = new Lexicon(language);
        this.neverAlone = lexicon.grammar.words("never-alone");
    }

    static Lexicon build(Catalogue catalogue, Language language) {
        LexiconBuilder builder = new LexiconBuilder(catalogue, language);
        catalogue.symptoms().forEach(builder::add);
        catalogue.terms().forEach(builder::add);
        new WordingCompiler(builder.lexicon).compile(catalogue);
        return builder.lexicon;
    }

    private void add(Symptom symptom) {
        Meaning meaning = Meaning.symptom(symptom.id());
        boolean english = lexicon.language == Language.EN;
        String label = english ? symptom.name() : german("symptom." + symptom.id(), symptom.name());
        lexicon.labels.put(meaning, label);
        List<String> phrases = new ArrayList<>(english ? symptom.synonyms() : symptom.synonymsDe());
        phrases.add(label);
        if (english && symptom.clinicalTerm() != null) {
            phrases.add(symptom.clinicalTerm());
        }
        phrases.forEach(phrase -> add(phrase, meaning));
    }

    private void add(Term term) {
        Meaning meaning = new Meaning(term.kind(), term.id());
        boolean english = lexicon.language == Language.EN;
        String label = english ? term.label() : german("term." + term.kind() + "." + term.id(), term.label());
        lexicon.labels.put(meaning, label);
        boolean international = PRODUCTS.contains(term.kind());
        Stream<String> phrases = english || international ? term.synonyms().stream() : latin(term.synonyms());
        Stream.of(phrases, term.synonymsDe().stream().filter(phrase -> !english), Stream.of(label))
                .flatMap(each -> each)
                .forEach(phrase -> add(phrase, meaning));
    }

    /** Names of conditions that are the same word in both languages: asthma, diabetes. */
    private static Stream<String> latin(Collection<String> synonyms) {
        return synonyms.stream()
                .filter(word -> word.length() > 4 && word.chars().allMatch(Character::isLetter));
    }

    private String german(String key, String otherwise) {
        return catalogue.texts().getOrDefault("de", Map.of()).getOrDefault(key, otherwise);
    }

    private void add(String phrase, Meaning meaning) {
        // Ids of old releases live on as synonyms; nobody writes them.
        if (phrase.indexOf('_') >= 0 || phrase.indexOf(':') >= 0) {
            return;
        }
        boolean product = PRODUCTS.contains(meaning.kind());
        List<Token> tokens = lexicon.words.of(phrase);
        List<String> path = path(tokens, product);
        if (path.isEmpty() || (path.size() == 1 && neverAlone.contains(path.getFirst()))) {
            return;
        }
        (product ? lexicon.names : lexicon.phrases).add(path, meaning);
        if (!product) {
            tokens.forEach(token -> lexicon.known.add(token.stem()));
        }
    }

    private List<String> path(List<Token> tokens, boolean product) {
        List<String> path = tokens.stream()
                .filter(token -> !lexicon.isLight(token))
                .map(token -> product ? token.word() : token.stem())
                .toList();
        return path.size() > 1
                ? path
                : tokens.stream()
                        .map(token -> product ? token.word() : token.stem())
                        .toList();
    }
}
