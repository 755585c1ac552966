package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shortfall.intake.vocabulary.Catalogue;
import org.shortfall.intake.vocabulary.Nutrient;
import org.shortfall.intake.vocabulary.Symptom;
import org.shortfall.intake.vocabulary.Term;

/** Fills the lexicon of one language from a catalogue. */
final class LexiconBuilder {

    /** Kinds whose names are those of products: compared letter by letter, never stemmed or mended. */
    private static final Set<String> PRODUCTS = Set.of("medication", "supplement");

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final Set<String> allergyWords;
    /** Names of medicines and nutrients of one word. */
    private final Set<String> medicines = new HashSet<>();

    private LexiconBuilder(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.lexicon = new Lexicon(language);
        this.allergyWords = lexicon.folded("allergy-word");
    }

    static Lexicon build(Catalogue catalogue, Language language) {
        LexiconBuilder builder = new LexiconBuilder(catalogue, language);
        catalogue.symptoms().forEach(builder::add);
        catalogue.nutrients().forEach(builder::add);
        catalogue.terms().forEach(builder::add);
        new WordingCompiler(builder.lexicon).compile(catalogue);
        builder.lexicon.mendWith(builder.medicines);
        return builder.lexicon;
    }

    private boolean isEnglish() {
        return lexicon.language == Language.EN;
    }

    private void add(Symptom symptom) {
        Meaning meaning = Meaning.symptom(symptom.id());
        String label = isEnglish() ? symptom.name() : german("symptom." + symptom.id(), symptom.name());
        lexicon.labels.put(meaning, label);
        List<String> phrases = new ArrayList<>(isEnglish() ? symptom.synonyms() : symptom.synonymsDe());
        phrases.add(label);
        if (isEnglish() && symptom.clinicalTerm() != null) {
            phrases.add(symptom.clinicalTerm());
        }
        phrases.forEach(phrase -> add(phrase, meaning));
    }

    private void add(Nutrient nutrient) {
        Stream<String> names = Stream.concat(nutrient.aliases().stream(), Stream.of(nutrient.name()));
        Stream.concat(names, Stream.of(german("nutrient." + nutrient.id(), nutrient.name())))
                .filter(name -> name.length() > 2 || name.equals("D3") || name.equals("K2"))
                .map(lexicon::wordsOf)
                .forEach(name -> {
                    lexicon.nutrients.add(name, nutrient.id());
                    medicines.addAll(name);
                });
    }

    private void add(Term term) {
        Meaning meaning = new Meaning(term.kind(), term.id());
        String label = isEnglish() ? term.label() : german("term." + term.kind() + "." + term.id(), term.label());
        lexicon.labels.put(meaning, label);
        if (term.nutrient() != null && term.kind().equals("supplement")) {
            lexicon.nutrientOf.put(term.id(), term.nutrient());
        }
        boolean international = PRODUCTS.contains(term.kind()) || isEnglish();
        Stream<String> phrases = international ? term.synonyms().stream() : latin(term.synonyms());
        Stream<String> german = isEnglish() ? Stream.of() : term.synonymsDe().stream();
        Stream<String> names = term.kind().equals("age") ? Stream.of() : Stream.of(label);
        List<String> all =
                Stream.of(phrases, german, names).flatMap(each -> each).toList();
        all.stream().filter(phrase -> !isNutrient(term, phrase)).forEach(phrase -> add(phrase, meaning));
    }

    /** "b12" among the words for the supplement names the nutrient as well, in a result or a food. */
    private boolean isNutrient(Term term, String phrase) {
        List<String> words = lexicon.wordsOf(phrase);
        String nutrient = term.nutrient();
        boolean plain = nutrient != null
                && term.kind().equals("supplement")
                && phrase.indexOf(':') < 0
                && words.stream()
                        .noneMatch(word -> lexicon.supplementWords.contains(word)
                                || lexicon.isFunction(new Token(0, 0, word, word, Gap.NONE))
                                || Character.isDigit(word.charAt(0)));
        if (nutrient != null && plain) {
            lexicon.nutrients.add(words, nutrient);
        }
        return plain;
    }

    /** Names that are the same word in both languages: asthma, diabetes. */
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
        boolean alone = tokens.size() == 1
                && lexicon.neverAlone.contains(tokens.getFirst().word());
        boolean nutrient = product && isNutrient(tokens);
        boolean number = meaning.kind().equals("age")
                && !tokens.isEmpty()
                && tokens.getFirst().isNumber();
        boolean allergen =
                meaning.kind().equals("allergy") && tokens.stream().noneMatch(token -> isAllergyWord(token.word()));
        if (meaning.kind().equals("allergy") && !isEnglish()) {
            allergenOfCompound(tokens, meaning);
        }
        if (allergen) {
            lexicon.allergens.add(tokens.stream().map(Token::stem).toList(), meaning);
        } else if (!path.isEmpty() && !alone && !nutrient && !number) {
            (product ? lexicon.names : lexicon.phrases).add(path, meaning);
        }
        if (!product) {
            tokens.forEach(lexicon::note);
        } else if (tokens.size() == 1) {
            medicines.add(tokens.getFirst().word());
        }
    }

    /** "Erdnussallergie" is what one has who is "allergisch gegen Erdnuss". */
    private void allergenOfCompound(List<Token> tokens, Meaning meaning) {
        String word = tokens.size() == 1 ? tokens.getFirst().word() : "";
        int end = Math.max(word.indexOf("allergie"), word.indexOf("unvertraglichkeit"));
        if (end > 2) {
            lexicon.allergens.add(lexicon.stemsOf(word.substring(0, end)), meaning);
        }
    }

    private boolean isNutrient(List<Token> tokens) {
        Trie<String> node = lexicon.nutrients;
        for (Token token : tokens) {
            node = node == null ? null : node.step(token.word());
        }
        return node != null && !node.values().isEmpty();
    }

    private boolean isAllergyWord(String word) {
        return allergyWords.stream().anyMatch(word::contains);
    }

    private List<String> path(List<Token> tokens, boolean product) {
        List<Token> heavy =
                tokens.stream().filter(token -> !lexicon.isLight(token)).toList();
        List<Token> kept = heavy.size() > 1 ? heavy : tokens;
        return kept.stream().map(token -> product ? token.word() : token.stem()).toList();
    }
}
