package org.shortfall.intake.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one catalogue release, ready to be looked up. Never changes; a newer release is another vocabulary. */
public final class Vocabulary {

    private final int release;
    private final String checksum;
    private final Catalogue catalogue;
    private final SortedMap<String, Symptom> symptoms = new TreeMap<>();
    private final SortedMap<String, List<Term>> termsByKind = new TreeMap<>();
    private final Map<ProfileField, TermIndex> terms = new EnumMap<>(ProfileField.class);
    private final Map<String, Nutrient> nutrients = new HashMap<>();
    private final Map<String, String> tests = new HashMap<>();
    private final Set<String> redFlags = new HashSet<>();
    private final NearCodes nearSymptoms = new NearCodes();
    private final NearCodes nearNutrients = new NearCodes();

    /**
     * Indexes a release.
     *
     * @param release its number
     * @param checksum its checksum, also the version of everything that is answered from it
     */
    public Vocabulary(int release, String checksum, Catalogue catalogue) {
        this.release = release;
        this.checksum = checksum;
        this.catalogue = catalogue;
        catalogue.symptoms().forEach(this::add);
        catalogue.nutrients().forEach(this::add);
        catalogue.tests().forEach(this::add);
        catalogue.symptoms().stream()
                .filter(symptom -> symptom.group().equals("redflag"))
                .forEach(symptom -> redFlags.add(symptom.id()));
        catalogue.rules().stream()
                .filter(TriageRule::isPressing)
                .flatMap(TriageRule::signs)
                .forEach(redFlags::add);
        for (ProfileField field : ProfileField.values()) {
            terms.put(field, new TermIndex(field, catalogue.terms()));
        }
        catalogue.terms().stream()
                .sorted(Comparator.comparing(Term::id))
                .forEach(term -> termsByKind
                        .computeIfAbsent(term.kind(), any -> new ArrayList<>())
                        .add(term));
    }

    private void add(Symptom symptom) {
        symptoms.put(symptom.id(), symptom);
        Stream<String> names = Stream.of(symptom.name(), symptom.clinicalTerm() == null ? "" : symptom.clinicalTerm());
        nearSymptoms.add(
                symptom.id(), Stream.concat(names, symptom.synonyms().stream()).filter(name -> !name.isEmpty()));
    }

    private void add(Nutrient nutrient) {
        nutrients.put(nutrient.id(), nutrient);
        nearNutrients.add(nutrient.id(), Stream.of(nutrient.name()));
    }

    private void add(LabTest test) {
        tests.put(Phrase.of(test.id()), test.id());
        tests.putIfAbsent(Phrase.of(test.name()), test.id());
    }

    /** All that was read of the release, for whoever indexes it in another way. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Whether a rule for care at once or within a day looks at this sign, or it is listed as a sign of danger. */
    public boolean isRedFlag(String symptom) {
        return redFlags.contains(symptom);
    }

    /** Number of the release. */
    public int release() {
        return release;
    }

    /** Checksum of the release. */
    public String checksum() {
        return checksum;
    }

    /** How many symptoms there are. */
    public int size() {
        return symptoms.size();
    }

    /** The symptoms that mention this in id, name or synonyms, by id; all if it is null. */
    public List<Symptom> symptomsWith(@Nullable String search) {
        return symptoms.values().stream()
                .filter(symptom -> Phrase.mentions(search, symptom.id(), symptom.name(), symptom.synonyms()))
                .toList();
    }

    /** The symptom with this id. */
    public Optional<Symptom> symptom(String id) {
        return Optional.ofNullable(symptoms.get(id));
    }

    /** At most three symptom ids that a wrong one may have meant. */
    public List<String> symptomsNear(String word) {
        return nearSymptoms.to(word);
    }

    /** The kinds of profile terms that this release has, in alphabetical order. */
    public List<String> kinds() {
        return List.copyOf(termsByKind.keySet());
    }

    /** The terms of one kind that mention this in id, label or synonyms, by id; all of the kind if it is null. */
    public List<Term> termsWith(String kind, @Nullable String search) {
        return termsByKind.getOrDefault(kind, List.of()).stream()
                .filter(term -> Phrase.mentions(search, term.id(), term.label(), term.synonyms()))
                .toList();
    }

    /** The one term that this word means in this field; empty if unknown or ambiguous. */
    public Optional<Term> find(ProfileField field, String word) {
        @Nullable TermIndex index = terms.get(field);
        return index == null ? Optional.empty() : index.find(word);
    }

    /** Whether this is the id of a nutrient. */
    public boolean hasNutrient(String id) {
        return nutrients.containsKey(id);
    }

    /** At most three nutrient ids that a wrong one may have meant. */
    public List<String> nutrientsNear(String word) {
        return nearNutrients.to(word);
    }

    /** The id of the laboratory test with this id or name. */
    public Optional<String> labTest(String idOrName) {
        return Optional.ofNullable(tests.get(Phrase.of(idOrName)));
    }

    /** When not to wait, in this locale or the nearest there is. */
    public String safetyNet(String locale) {
        return SafetyNet.of(catalogue.texts(), locale);
    }
}
