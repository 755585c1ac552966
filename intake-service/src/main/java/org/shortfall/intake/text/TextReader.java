package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shortfall.intake.vocabulary.Catalogue;
import org.shortfall.intake.vocabulary.ProfileField;
import org.shortfall.intake.vocabulary.Vocabulary;

/** Understands text in the words of one vocabulary. Never changes; safe for many threads. */
public final class TextReader {

    private final Lexicon english;
    private final Lexicon german;
    private final Owners owners;

    /** Compiles the vocabulary's phrases and patterns; takes tens of milliseconds. */
    public TextReader(Vocabulary vocabulary) {
        Catalogue catalogue = vocabulary.catalogue();
        this.english = LexiconBuilder.build(catalogue, Language.EN);
        this.german = LexiconBuilder.build(catalogue, Language.DE);
        Map<String, Set<String>> implies = new HashMap<>();
        catalogue.symptoms().forEach(symptom -> implies.put(symptom.id(), Set.copyOf(symptom.implies())));
        catalogue.terms().forEach(term -> implies.put(term.id(), Set.copyOf(term.implies())));
        this.owners = new Owners(implies);
    }

    /**
     * Reads a text.
     *
     * @param locale BCP 47; the language of the answer's questions, and of the text unless that is plainly another
     */
    public Understanding read(String text, String locale) {
        Lexicon lexicon = Language.of(locale) == Language.DE ? german : english;
        Draft draft = new Draft(lexicon, text);
        List<ReadSign> signs = new ArrayList<>();
        List<ReadFact> facts = new ArrayList<>();
        int until = 0;
        for (Match match : new Phrases(draft, owners).all()) {
            if (match.first() < until || match.isDoubtful()) {
                continue;
            }
            until = match.end();
            draft.understand(match.first(), match.end());
            Span span = draft.span(match.first(), match.end());
            for (Meaning meaning : match.meanings()) {
                if (meaning.isSymptom()) {
                    signs.add(ReadSign.of(meaning.id(), State.PRESENT, span));
                } else {
                    ProfileField.of(meaning.kind())
                            .ifPresent(field ->
                                    facts.add(new ReadFact(field, meaning.kind(), meaning.id(), State.PRESENT, span)));
                }
            }
        }
        ReadProfile profile = new ReadProfile(null, null, null, null, facts, List.of(), List.of());
        return new Understanding(
                lexicon.language.code(), signs, profile, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
