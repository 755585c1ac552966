package org.shortfall.advice.catalogue;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
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
    private final Map<String, List<Contraindication>> contraindicationsByTerm;
    private final Map<String, List<Interaction>> interactionsByTerm;
    private final Map<String, List<LabTest>> testsByNutrient;
    private final Map<String, List<LabLimit>> labLimitsByTest;
    private final Map<String, List<ReferenceIntake>> intakesByNutrient;
    private final List<ReferenceIntake> limitsOnFood;
    private final Map<String, List<Food>> foodsByNutrient = new HashMap<>();
    private final Map<String, BigDecimal> largestTargets = new HashMap<>();
    private final RuleIndex rules;
    private final Map<String, Guideline> guidance;
    private final Map<String, Words> words = new HashMap<>();
    private final List<String> nutrientIds;
    private final List<Term> ageTerms;

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
        contraindicationsByTerm = content.contraindications().stream().collect(groupingBy(Contraindication::term));
        interactionsByTerm = content.interactions().stream().collect(groupingBy(Interaction::term));
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
        content.referenceIntakes().stream()
                .filter(ReferenceIntake::isTarget)
                .forEach(intake -> largestTargets.merge(intake.nutrient(), intake.value(), BigDecimal::max));
        rules = new RuleIndex(content.rules());
        guidance = byId(content.guidance(), Guideline::id);
        nutrientIds = nutrients.keySet().stream().sorted().toList();
        ageTerms = content.terms().stream().filter(Term::isAge).toList();
        for (String locale : LOCALES) {
            Words inLocale = new Words(locale, content);
            if (locale.equals("en") || inLocale.isComplete(content, List.copyOf(englishKeys()))) {
                words.put(locale, inLocale);
            }
        }
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
        return nutrientIds;
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
        return ageTerms;
    }

    public @Nullable Term term(String id) {
        return terms.get(id);
    }

    public boolean isSymptom(String id) {
        return symptoms.containsKey(id);
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

    public List<Contraindication> contraindicationsOf(String term) {
        return contraindicationsByTerm.getOrDefault(term, List.of());
    }

    public List<Interaction> interactionsOf(String term) {
        return interactionsByTerm.getOrDefault(term, List.of());
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

    /** The rules that any of these symptoms, or of the results of these tests, could make hold. */
    public List<TriageRule> rulesAbout(Collection<String> symptoms, Collection<String> tests) {
        return rules.about(symptoms, tests);
    }

    /** In how many rules a symptom can have a part: a measure of how general a sign of danger it is. */
    public int rulesNaming(String symptom) {
        return rules.countAbout(symptom);
    }

    /** The largest intake that anyone should reach in a day; zero when there is none. */
    public BigDecimal largestTarget(String nutrient) {
        return largestTargets.getOrDefault(nutrient, BigDecimal.ZERO);
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

    /** The words of a locale, or English ones where the release does not speak it in full. */
    public Words words(@Nullable String locale) {
        Words inLocale = locale == null ? null : words.get(locale);
        return inLocale == null ? Objects.requireNonNull(words.get("en")) : inLocale;
    }

    private Set<String> englishKeys() {
        return content.texts().getOrDefault("en", Map.of()).keySet();
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
