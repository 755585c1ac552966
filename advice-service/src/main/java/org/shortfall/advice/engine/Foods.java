package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Food;
import org.shortfall.advice.catalogue.ReferenceIntake;
import org.shortfall.advice.catalogue.Term;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.Recommendation.Amount;
import org.shortfall.advice.engine.Recommendation.FoodPortion;

/**
 * Everyday foods that fit one person, richest first. A food is held against everything known of the person: diets,
 * allergies (an unknown tag excludes), age, pregnancy, what is withheld, and the limits of all nutrients.
 */
final class Foods {

    private static final int SHOWN = 3;

    /** A portion below a tenth of the reference intake is no source of the nutrient. */
    private static final BigDecimal WORTH_NAMING = new BigDecimal("0.10");

    /** Never suggested, to anyone. */
    private static final Set<String> NOT_EVERYDAY =
            Set.of("liver", "alcohol", "liquorice", "salt", "coconut_water", "raw_or_unpasteurised");

    private static final Set<String> NOT_IN_PREGNANCY = Set.of("liver", "high_mercury_fish", "raw_or_unpasteurised");
    private static final Set<String> NOT_UNDER_FIVE = Set.of("nuts", "whole_nuts", "seeds", "honey");

    private final Person person;
    private final Catalogue catalogue;
    private final Set<String> avoided;
    private final Map<String, BigDecimal> limits;
    private final List<Term> terms;
    private final Map<String, Boolean> fitting = new HashMap<>();

    /** @param avoided nutrients that no named food may be rich in */
    Foods(Person person, Intakes intakes, Set<String> avoided, Catalogue catalogue) {
        this.person = person;
        this.avoided = avoided;
        this.catalogue = catalogue;
        this.limits = intakes.limitsOnFood();
        this.terms = person.restrictions().stream()
                .map(catalogue::term)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Milk only in the first months, and no list of ours after; an allergy without a food tag fits no list either. */
    boolean mayNameFoods() {
        return !person.isInfant() && !hasAllergyWithoutTag();
    }

    boolean hasAllergyWithoutTag() {
        return person.hasUnrecognised(Heading.ALLERGIES) || terms.stream().anyMatch(Foods::isWithoutTag);
    }

    /** The best sources of a nutrient, no two of a kind. */
    List<FoodPortion> sourcesOf(String nutrient, Optional<ReferenceIntake> target) {
        List<FoodPortion> chosen = new ArrayList<>();
        if (!mayNameFoods()) {
            return chosen;
        }
        BigDecimal worthNaming = targetOrAdult(nutrient, target).multiply(WORTH_NAMING);
        Set<String> kinds = new HashSet<>();
        for (Food food : catalogue.foodsWith(nutrient)) {
            BigDecimal inPortion = Objects.requireNonNull(food.inPortion(nutrient));
            if (chosen.size() == SHOWN || inPortion.compareTo(worthNaming) < 0 || inPortion.signum() == 0) {
                break;
            }
            String kind = food.classes().isEmpty() ? food.id() : food.classes().getFirst();
            if (!kinds.contains(kind) && fitting.computeIfAbsent(food.id(), id -> fits(food))) {
                kinds.add(kind);
                chosen.add(portion(food, inPortion, target));
            }
        }
        return chosen;
    }

    private boolean fits(Food food) {
        return NOT_EVERYDAY.stream().noneMatch(food::isA)
                && fitsPerson(food)
                && fitsLimits(food)
                && (person.hasKnownKidneysAndMedicines() || !food.isA("high_potassium"))
                && avoided.stream().noneMatch(nutrient -> isRichIn(food, nutrient));
    }

    private boolean fitsPerson(Food food) {
        boolean fitsAge = !person.isUnderFive() || NOT_UNDER_FIVE.stream().noneMatch(food::isA);
        boolean fitsPregnancy =
                !person.mayBePregnant() || NOT_IN_PREGNANCY.stream().noneMatch(food::isA);
        boolean steadyVitaminK = !person.mayHave("warfarin") || !food.isA("leafy_greens");
        return fitsAge && fitsPregnancy && steadyVitaminK && fitsTerms(food);
    }

    private boolean fitsTerms(Food food) {
        return terms.stream()
                .allMatch(term -> (term.requiresFoodTag() == null || food.isKnownToBe(term.requiresFoodTag()))
                        && term.excludesFoodTags().stream().allMatch(food::isKnownToBeFreeOf));
    }

    private boolean fitsLimits(Food food) {
        return limits.entrySet().stream().allMatch(limit -> {
            BigDecimal inPortion = food.inPortion(limit.getKey());
            return inPortion == null || inPortion.compareTo(limit.getValue()) <= 0;
        });
    }

    private boolean isRichIn(Food food, String nutrient) {
        BigDecimal inPortion = food.inPortion(nutrient);
        return inPortion == null
                || food.isA("high_" + nutrient)
                || share(inPortion, targetOrAdult(nutrient, Optional.empty())).compareTo(WORTH_NAMING) >= 0;
    }

    private FoodPortion portion(Food food, BigDecimal inPortion, Optional<ReferenceIntake> target) {
        return new FoodPortion(
                food.id(),
                food.name(),
                food.portion().measure(),
                food.portion().grams(),
                target.map(reference -> new Amount(tidy(inPortion), reference.unit()))
                        .orElse(null),
                target.map(reference -> share(inPortion, reference.value())).orElse(null),
                food.sources());
    }

    /** For an unknown life stage the largest adult intake decides what counts as a source; it is never shown. */
    private BigDecimal targetOrAdult(String nutrient, Optional<ReferenceIntake> target) {
        return target.map(ReferenceIntake::value)
                .orElseGet(() -> catalogue.intakesOf(nutrient).stream()
                        .filter(ReferenceIntake::isTarget)
                        .map(ReferenceIntake::value)
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO));
    }

    private static boolean isWithoutTag(Term term) {
        return term.isFoodAllergy() && term.excludesFoodTags().isEmpty();
    }

    private static BigDecimal share(BigDecimal amount, @Nullable BigDecimal of) {
        return of == null || of.signum() == 0 ? BigDecimal.ONE : amount.divide(of, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal tidy(BigDecimal amount) {
        int places = amount.compareTo(BigDecimal.TEN) >= 0 ? 0 : 2;
        return amount.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
