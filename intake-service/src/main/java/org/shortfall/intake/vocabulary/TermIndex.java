package org.shortfall.intake.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the one term that a client's word means within one field of the profile. */
final class TermIndex {

    private final ProfileField field;
    private final Map<String, Set<Term>> byId = new HashMap<>();
    private final Map<String, Set<Term>> byName = new HashMap<>();
    private final Map<String, Set<Term>> byGermanName = new HashMap<>();

    TermIndex(ProfileField field, Collection<Term> terms) {
        this.field = field;
        terms.stream().filter(term -> field.takes(term.kind())).forEach(this::add);
    }

    private void add(Term term) {
        put(byId, term.id(), term);
        put(byName, term.label(), term);
        term.synonyms().forEach(synonym -> put(byName, synonym, term));
        term.synonymsDe().forEach(synonym -> put(byGermanName, synonym, term));
    }

    private static void put(Map<String, Set<Term>> index, String text, Term term) {
        index.computeIfAbsent(Phrase.of(text), any -> new LinkedHashSet<>()).add(term);
    }

    /**
     * An id before a name, a name before a German name and its full form. Empty if nothing fits, or two different ids do: which of two
     * medicines is meant is never guessed.
     */
    Optional<Term> find(String text) {
        String phrase = Phrase.of(text);
        Stream<Set<Term>> readings = Stream.of(
                byId.getOrDefault(phrase, Set.of()),
                byName.getOrDefault(phrase, Set.of()),
                byGermanName.getOrDefault(phrase, Set.of()),
                fullForms(phrase));
        List<Term> first = readings.filter(found -> !found.isEmpty())
                .findFirst()
                .map(List::copyOf)
                .orElse(List.of());
        boolean oneId = first.stream().map(Term::id).distinct().count() == 1;
        return oneId ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private Set<Term> fullForms(String phrase) {
        Set<Term> found = new LinkedHashSet<>();
        field.fullForms(phrase).forEach(form -> found.addAll(byName.getOrDefault(form, Set.of())));
        return found;
    }
}
