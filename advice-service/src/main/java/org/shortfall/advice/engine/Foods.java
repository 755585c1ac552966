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
import org.shortfall.advice.catalogue.Words;
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
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Boolean> fitting = new HashMap<>();
    private final Words words;
    private final boolean knownKidneysAndMedicines;

    /** @param avoided nutrients that no named food may be rich in */
    Foods(Person person, Intakes intakes, Set<String> avoided, Catalogue catalogue, Words words) {
        this.person = person;
        this.avoided = avoided;
        this.catalogue = catalogue;
        this.limits = intakes.limitsOnFood();
        this.words = words;
        knownKidneysAndMedicines = person.hasKnownKidneysAndMedicines();
        for (String id : person.restrictions()) {
            Term term = catalogue.term(id);
            if (term != null && term.isAboutFood()) {
                terms.add(term);
            }
        }
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
        return isOrdinary(food)
                && fitsPerson(food)
                && fitsTerms(food)
                && fitsLimits(food)
                && avoidsWhatIsWithheld(food);
    }

    private boolean isOrdinary(Food food) {
        return !isAnyOf(food, NOT_EVERYDAY) && (knownKidneysAndMedicines || !food.isA("high_potassium"));
    }

    private boolean fitsPerson(Food food) {
        return !(person.isUnderFive() && isAnyOf(food, NOT_UNDER_FIVE))
                && !(person.mayBePregnant() && isAnyOf(food, NOT_IN_PREGNANCY))
                && !(person.mayHave("warfarin") && food.isA("leafy_greens"));
    }

    private boolean fitsTerms(Food food) {
        for (Term term : terms) {
            if (term.requiresFoodTag() != null && !food.isKnownToBe(term.requiresFoodTag())) {
                return false;
            }
            for (String tag : term.excludesFoodTags()) {
                if (!food.isKnownToBeFreeOf(tag)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean fitsLimits(Food food) {
        for (Map.Entry<String, BigDecimal> limit : limits.entrySet()) {
            BigDecimal inPortion = food.inPortion(limit.getKey());
            if (inPortion != null && inPortion.compareTo(limit.getValue()) > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean avoidsWhatIsWithheld(Food food) {
        for (String nutrient : avoided) {
            if (isRichIn(food, nutrient)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnyOf(Food food, Set<String> classes) {
        for (String one : food.classes()) {
            if (classes.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRichIn(Food food, String nutrient) {
        BigDecimal inPortion = food.inPortion(nutrient);
        return inPortion == null
                || food.isA("high_" + nutrient)
                || share(inPortion, catalogue.largestTarget(nutrient)).compareTo(WORTH_NAMING) >= 0;
    }

    private FoodPortion portion(Food food, BigDecimal inPortion, Optional<ReferenceIntake> target) {
        return new FoodPortion(
                food.id(),
                words.food(food),
                food.portion().measure(),
                food.portion().grams(),
                target.map(reference -> new Amount(tidy(inPortion), reference.unit()))
                        .orElse(null),
                target.map(reference -> share(inPortion, reference.value())).orElse(null),
                food.sources());
    }

    /** For an unknown life stage the largest adult intake decides what counts as a source; it is never shown. */
    private BigDecimal targetOrAdult(String nutrient, Optional<ReferenceIntake> target) {
        return target.map(ReferenceIntake::value).orElseGet(() -> catalogue.largestTarget(nutrient));
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
