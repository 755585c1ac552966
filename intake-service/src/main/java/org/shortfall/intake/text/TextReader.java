package org.shortfall.intake.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.vocabulary.Catalogue;
import org.shortfall.intake.vocabulary.Vocabulary;

/** Understands text in the words of one vocabulary. Never changes; safe for many threads. */
public final class TextReader {

    private final Lexicon english;
    private final Lexicon german;
    private final LanguageCheck languages;
    private final Owners owners;

    /** Compiles the vocabulary's phrases and patterns; takes about a second. */
    public TextReader(Vocabulary vocabulary) {
        Catalogue catalogue = vocabulary.catalogue();
        this.english = LexiconBuilder.build(catalogue, Language.EN);
        this.german = LexiconBuilder.build(catalogue, Language.DE);
        this.languages = new LanguageCheck(english, german);
        Map<String, Set<String>> implies = new HashMap<>();
        catalogue.symptoms().forEach(symptom -> implies.put(symptom.id(), Set.copyOf(symptom.implies())));
        catalogue.terms().forEach(term -> implies.put(term.id(), Set.copyOf(term.implies())));
        this.owners = new Owners(implies);
    }

    /** Reads a text of which it is not known when it was said: "since Tuesday" then says nothing. */
    public Understanding read(String text, String locale) {
        return read(text, locale, null);
    }

    /**
     * Reads a text.
     *
     * @param locale BCP 47; the language of the questions, and of the text unless that is plainly another
     * @param saidOn the day on which it was said, for "since Tuesday" and "since 2019"
     */
    public Understanding read(String text, String locale, @Nullable LocalDate saidOn) {
        Questions questions = new Questions(Language.of(locale) == Language.DE ? german : english);
        return languages
                .of(text, locale)
                .map(words -> new Understander(words, owners, questions).read(saidOn))
                .orElseGet(() -> Understanding.notRead(text));
    }
}
