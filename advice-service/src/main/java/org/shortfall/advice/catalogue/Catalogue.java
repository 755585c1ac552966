package org.shortfall.advice.catalogue;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A release compiled for answering: everything by id, and by symptom the associations and rules that mention it, so
 * that the cost of an advice follows what a person reported and not the size of the catalogue.
 */
public final class Catalogue {

    /** The locales that advice is worded in. */
    public static final List<String> LOCALES = List.of("en", "de");

    private final int number;
    private final Content content;
    private final Map<String, Nutrient> nutrients;
    private final Map<String, Symptom> symptoms;
    private final Map<String, Term> terms;
    private final Implications symptomImplications;
    private final Implications termImplications;
    private final Links links;
    private final Map<String, List<Contraindication>> contraindicationsByNutrient;
    private final Map<String, List<Interaction>> interactionsByNutrient;
    private final Map<String, List<LabTest>> testsByNutrient;
    private final Map<String, List<LabLimit>> labLimitsByTest;
    private final Map<String, List<ReferenceIntake>> intakesByNutrient;
    private final List<ReferenceIntake> limitsOnFood;
    private final Map<String, List<Food>> foodsByNutrient = new HashMap<>();
    private final Map<String, Set<TriageRule>> rulesBySymptom = new HashMap<>();
    private final Map<String, Guideline> guidance;
    private final Map<String, String> texts;

    public Catalogue(int number, Content content) {
        this.number = number;
        this.content = content;
        nutrients = byId(content.nutrients(), Nutrient::id);
        symptoms = byId(content.symptoms(), Symptom::id);
        terms = byId(content.terms(), Term::id);
        symptomImplications =
                new Implications(content.symptoms().stream().collect(toMap(Symptom::id, Symptom::implies)));
        termImplications = new Implications(content.terms().stream().collect(toMap(Term::id, Term::implies)));
        links = new Links(content);
        contraindicationsByNutrient =
                content.contraindications().stream().collect(groupingBy(Contraindication::nutrient));
        interactionsByNutrient = content.interactions().stream().collect(groupingBy(Interaction::nutrient));
        testsByNutrient = content.tests().stream().collect(groupingBy(LabTest::nutrient));
        labLimitsByTest = content.tests().stream()
                .map(LabLimit::of)
                .filter(Objects::nonNull)
                .collect(groupingBy(limit -> limit.test().id()));
        intakesByNutrient = content.referenceIntakes().stream().collect(groupingBy(ReferenceIntake::nutrient));
        limitsOnFood = content.referenceIntakes().stream()
                .filter(ReferenceIntake::isLimitOnFood)
                .toList();
        nutrients.keySet().forEach(nutrient -> foodsByNutrient.put(nutrient, richestIn(nutrient, content.foods())));
        for (TriageRule rule : content.rules()) {
            rule.symptoms()
                    .forEach(symptom -> rulesBySymptom
                            .computeIfAbsent(symptom, s -> new LinkedHashSet<>())
                            .add(rule));
        }
        guidance = byId(content.guidance(), Guideline::id);
        texts = content.texts().getOrDefault("en", Map.of());
    }

    public int number() {
        return number;
    }

    public int disclaimerVersion() {
        return content.disclaimerVersion();
    }

    public Map<String, Source> sources() {
        return content.sources();
    }

    public List<Food> foods() {
        return content.foods();
    }

    /** Foods in which a nutrient was measured, the richest portion first. */
    public List<Food> foodsWith(String nutrient) {
        return foodsByNutrient.getOrDefault(nutrient, List.of());
    }

    /** Limits that food alone can pass, for every life stage. */
    public List<ReferenceIntake> limitsOnFood() {
        return limitsOnFood;
    }

    /** Ids of all nutrients, in alphabetical order. */
    public List<String> nutrients() {
        return nutrients.keySet().stream().sorted().toList();
    }

    /** Ids of all symptoms, in alphabetical order. */
    public List<String> symptoms() {
        return symptoms.keySet().stream().sorted().toList();
    }

    /** All terms of a kind. */
    public List<Term> termsOfKind(String kind) {
        return content.terms().stream().filter(term -> term.kind().equals(kind)).toList();
    }

    /** Terms that hold by age alone. */
    public List<Term> ageTerms() {
        return content.terms().stream().filter(Term::isAge).toList();
    }

    public @Nullable Term term(String id) {
        return terms.get(id);
    }

    public String labelOfTerm(String id) {
        Term term = terms.get(id);
        return term == null ? id : term.label();
    }

    public String nameOfNutrient(String id) {
        Nutrient nutrient = nutrients.get(id);
        return nutrient == null ? id : nutrient.name();
    }

    public String nameOfTest(String id) {
        return labLimits(id).stream()
                .findFirst()
                .map(limit -> limit.test().name())
                .orElse(id);
    }

    public boolean isSymptom(String id) {
        return symptoms.containsKey(id);
    }

    /** The name of a symptom or a term. */
    public String nameOf(String id) {
        return symptoms.containsKey(id) ? nameOfSymptom(id) : labelOfTerm(id);
    }

    public String nameOfSymptom(String id) {
        Symptom symptom = symptoms.get(id);
        return symptom == null ? id : symptom.name();
    }

    /** The symptom and all it implies. */
    public Set<String> withImplied(String symptom) {
        return symptomImplications.of(symptom);
    }

    /** The symptom and all that imply it: who lacks it lacks them too. */
    public Set<String> impliedBy(String symptom) {
        return symptomImplications.to(symptom);
    }

    /** Profile terms that hold for whoever has the symptom, with all they imply. */
    public Set<String> termsOfSymptom(String symptom) {
        Symptom known = symptoms.get(symptom);
        return known == null
                ? Set.of()
                : known.impliesTerms().stream()
                        .flatMap(term -> termWithImplied(term).stream())
                        .collect(Collectors.toSet());
    }

    /** The term and all it implies. */
    public Set<String> termWithImplied(String term) {
        return termImplications.of(term);
    }

    /** What signs and facts about a person say about nutrients. */
    public Links links() {
        return links;
    }

    public List<Contraindication> contraindicationsOf(String nutrient) {
        return contraindicationsByNutrient.getOrDefault(nutrient, List.of());
    }

    public List<Interaction> interactionsOf(String nutrient) {
        return interactionsByNutrient.getOrDefault(nutrient, List.of());
    }

    public List<LabTest> testsOf(String nutrient) {
        return testsByNutrient.getOrDefault(nutrient, List.of());
    }

    /** The limits that results of a laboratory test are held against. */
    public List<LabLimit> labLimits(String test) {
        return labLimitsByTest.getOrDefault(test, List.of());
    }

    public List<ReferenceIntake> intakesOf(String nutrient) {
        return intakesByNutrient.getOrDefault(nutrient, List.of());
    }

    /** The rules that any of these symptoms could make hold. */
    public Set<TriageRule> rulesAbout(Collection<String> symptoms) {
        return symptoms.stream()
                .flatMap(symptom -> rulesBySymptom.getOrDefault(symptom, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public @Nullable Guideline guideline(String id) {
        return guidance.get(id);
    }

    /**
     * Which of these texts are missing, as {@code locale/key}, the German messages of rules among them: a text that
     * keeps people safe is needed in every locale.
     */
    public List<String> lackingTexts(Collection<String> keys) {
        Stream<String> shared = LOCALES.stream().flatMap(locale -> lacking(locale, keys.stream()));
        Stream<String> messages = lacking("de", content.rules().stream().map(rule -> "rule." + rule.id()));
        return Stream.concat(shared, messages).toList();
    }

    private Stream<String> lacking(String locale, Stream<String> keys) {
        Map<String, String> present = content.texts().getOrDefault(locale, Map.of());
        return keys.filter(key -> present.getOrDefault(key, "").isBlank()).map(key -> locale + "/" + key);
    }

    /** @throws IllegalArgumentException if the release lacks the text: a message is never left out silently */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("release " + number + " has no English text " + key);
        }
        return text;
    }

    private static List<Food> richestIn(String nutrient, List<Food> foods) {
        return foods.stream()
                .filter(food -> food.inPortion(nutrient) != null)
                .sorted(comparing((Food food) -> food.inPortion(nutrient), reverseOrder())
                        .thenComparing(Food::id))
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream().collect(toUnmodifiableMap(id, Function.identity()));
    }
}
