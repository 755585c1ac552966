package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shortfall.intake.vocabulary.Catalogue;
import org.shortfall.intake.vocabulary.WordClass;
import org.shortfall.intake.vocabulary.WordingPattern;

/** Compiles the catalogue's word classes, patterns and ambiguous phrases into a lexicon. */
final class WordingCompiler {

    private final Lexicon lexicon;
    /** The classes that hold all words of this one. */
    private final Map<String, Set<String>> holders = new HashMap<>();
    /** How many words each class holds. */
    private final Map<String, Integer> sizes = new HashMap<>();

    WordingCompiler(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void compile(Catalogue catalogue) {
        List<WordClass> classes = catalogue.wordClasses().stream()
                .filter(any -> any.locale().equals(lexicon.language.code()))
                .toList();
        classes.forEach(this::nest);
        classes.forEach(this::add);
        catalogue.patterns().stream()
                .filter(any -> any.locale().equals(lexicon.language.code()))
                .forEach(this::add);
        lexicon.patterns.index();
        catalogue.ambiguities().stream()
                .filter(any -> any.locale().equals(lexicon.language.code()))
                .forEach(any -> lexicon.ambiguities.add(lexicon.stemsOf(any.phrase()), any));
    }

    private void nest(WordClass outer) {
        for (String word : outer.words()) {
            if (isClass(word)) {
                holders.computeIfAbsent(word, any -> new TreeSet<>()).add("<" + outer.name() + ">");
            }
        }
    }

    private void add(WordClass words) {
        Set<String> all = new TreeSet<>();
        addHolders("<" + words.name() + ">", all);
        for (String word : words.words()) {
            if (!isClass(word)) {
                List<Token> tokens = lexicon.words.of(word);
                List<String> stems = tokens.stream().map(Token::stem).toList();
                all.forEach(name -> lexicon.classes.add(stems, name));
                all.forEach(name -> sizes.merge(name, 1, Integer::sum));
                tokens.forEach(lexicon::note);
            }
        }
    }

    private void addHolders(String name, Set<String> all) {
        if (all.add(name)) {
            holders.getOrDefault(name, Set.of()).forEach(holder -> addHolders(holder, all));
        }
    }

    private void add(WordingPattern wording) {
        Meaning meaning = new Meaning(wording.kind(), wording.id());
        for (String text : wording.patterns()) {
            List<List<String>> groups = groups(text);
            if (!groups.isEmpty()) {
                lexicon.patterns.add(Patterns.Pattern.of(groups, meaning, breadth(groups)));
            }
        }
    }

    private int breadth(List<List<String>> groups) {
        return groups.stream()
                .flatMap(List::stream)
                .mapToInt(symbol -> sizes.getOrDefault(symbol, 1))
                .sum();
    }

    /** {@code "wake up with" <cramp>} is two groups, the first of three words. */
    private List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        String[] pieces = text.split("\"", -1);
        for (int i = 0; i < pieces.length; i++) {
            List<String> symbols = symbols(pieces[i]);
            if (i % 2 == 1 && !symbols.isEmpty()) {
                groups.add(symbols);
            } else {
                symbols.forEach(symbol -> groups.add(List.of(symbol)));
            }
        }
        return groups;
    }

    private List<String> symbols(String piece) {
        List<String> symbols = new ArrayList<>();
        for (String word : piece.strip().split("\\s+")) {
            if (isClass(word)) {
                symbols.add(word);
            } else if (!word.isEmpty()) {
                for (Token token : lexicon.words.of(word)) {
                    symbols.add(token.stem());
                    lexicon.note(token);
                }
            }
        }
        return symbols;
    }

    private static boolean isClass(String word) {
        return word.startsWith("<") && word.endsWith(">");
    }
}
