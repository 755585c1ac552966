package org.shortfall.advice.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.ReferenceIntake;
import org.shortfall.advice.catalogue.Words;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.Recommendation.Ask;
import org.shortfall.advice.engine.Recommendation.Caution;
import org.shortfall.advice.engine.Recommendation.FoodPortion;
import org.shortfall.advice.engine.Recommendation.Reference;
import org.shortfall.advice.engine.Recommendation.UpperLimit;

/** From findings to what can be done about them: food first, at most a question to a clinician, never a dose. */
final class Recommendations {

    private final Person person;
    private final Withholding withholding;
    private final Intakes intakes;
    private final Foods foods;
    private final Words words;

    Recommendations(Person person, Withholding withholding, Intakes intakes, Foods foods, Words words) {
        this.person = person;
        this.withholding = withholding;
        this.intakes = intakes;
        this.foods = foods;
        this.words = words;
    }

    Recommendation about(Finding finding) {
        String nutrient = finding.nutrient();
        Optional<ReferenceIntake> target = mayShowAmounts() ? intakes.target(nutrient) : Optional.empty();
        List<FoodPortion> sources = foods.sourcesOf(nutrient, target);
        return new Recommendation(
                nutrient,
                finding.name(),
                target.map(Recommendations::reference).orElse(null),
                sources,
                asks(finding),
                cautions(finding, sources.isEmpty()),
                limits(nutrient, target));
    }

    /** Numbers push people with an eating disorder, and none of ours are right in the first year. */
    private boolean mayShowAmounts() {
        return !person.mayHave("eating_disorder_risk") && !person.isInfant();
    }

    /** Where a supplement is taken or may be asked about, the most that is safe is shown, each authority's. */
    private @Nullable List<UpperLimit> limits(String nutrient, Optional<ReferenceIntake> target) {
        if (target.isEmpty() || !(person.takes(nutrient) || mayAskAboutSupplement(nutrient))) {
            return null;
        }
        List<UpperLimit> limits = intakes.upperLimits(nutrient);
        return limits.isEmpty() ? null : limits;
    }

    private List<Ask> asks(Finding finding) {
        List<Ask> asks = new ArrayList<>();
        for (Finding.Test test : finding.tests()) {
            asks.add(new Ask(
                    "test." + test.test(), Wording.ASK_TEST.in(words).replace("{test}", test.name()), test.sources()));
        }
        if (finding.band() != Finding.Band.LOW && mayAskAboutSupplement(finding.nutrient())) {
            asks.add(new Ask(
                    "supplement." + finding.nutrient(),
                    Wording.ASK_SUPPLEMENT.in(words).replace("{nutrient}", finding.name()),
                    List.of()));
        }
        return asks.stream().distinct().toList();
    }

    /** Unknown kidney function or medicines, pregnancy, childhood: food only. */
    private boolean mayAskAboutSupplement(String nutrient) {
        return isFullyKnown()
                && !person.isMinor()
                && !person.mayBePregnant()
                && !person.mayHave("eating_disorder_risk")
                && !withholding.rulesOutAsking(nutrient);
    }

    private boolean isFullyKnown() {
        return person.hasKnownKidneysAndMedicines() && person.hasKnownLifeStage();
    }

    private List<Caution> cautions(Finding finding, boolean withoutFoods) {
        List<Caution> cautions = new ArrayList<>(withholding.cautions(finding.nutrient()));
        if (person.isInfant()) {
            cautions.add(caution("age.infant", Wording.CAUTION_INFANT));
        } else if (foods.hasAllergyWithoutTag()) {
            cautions.add(caution("allergy.no-food-list", Wording.CAUTION_ALLERGY_WITHOUT_FOODS));
        } else if (withoutFoods) {
            cautions.add(caution("food.none-fits", Wording.CAUTION_NO_FITTING_FOOD));
        }
        if (!person.hasFully(Heading.ALLERGIES) && !withoutFoods) {
            cautions.add(caution("allergy.unknown", Wording.CAUTION_ALLERGIES_UNKNOWN));
        }
        if (!isFullyKnown()) {
            cautions.add(caution("food.only", Wording.CAUTION_FOOD_ONLY));
        }
        return cautions;
    }

    private Caution caution(String code, Wording wording) {
        return new Caution(code, wording.in(words), List.of(), false);
    }

    private static Reference reference(ReferenceIntake intake) {
        return new Reference(
                intake.type(),
                intake.value(),
                intake.unit(),
                intake.authority(),
                Citation.of(intake.sources(), intake.verified()),
                intake.verified());
    }
}
