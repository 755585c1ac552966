package org.shortfall.advice.engine;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.ReferenceIntake;
import org.shortfall.advice.engine.Profile.LifeStage;
import org.shortfall.advice.engine.Profile.Sex;
import org.shortfall.advice.engine.Profile.Supplement;
import org.shortfall.advice.engine.Recommendation.UpperLimit;

/** Reference intakes and limits for one person; where authorities differ, the lower limit applies. */
final class Intakes {

    private final Person person;
    private final Catalogue catalogue;

    Intakes(Person person, Catalogue catalogue) {
        this.person = person;
        this.catalogue = catalogue;
    }

    /** What this person should reach in a day; empty when the life stage is not known or has no value. */
    Optional<ReferenceIntake> target(String nutrient) {
        if (!person.hasKnownLifeStage()) {
            return Optional.empty();
        }
        ReferenceIntake adequate = null;
        for (ReferenceIntake intake : catalogue.intakesOf(nutrient)) {
            if (intake.isTarget() && intake.authority().equals("NASEM") && fits(intake)) {
                if (intake.type().equals("RDA")) {
                    return Optional.of(intake);
                }
                adequate = intake;
            }
        }
        return Optional.ofNullable(adequate);
    }

    /** The upper limits of a nutrient that apply to this person, the lowest first. */
    List<UpperLimit> upperLimits(String nutrient) {
        return catalogue.intakesOf(nutrient).stream()
                .filter(limit -> limit.type().equals("UL") && couldApply(limit))
                .sorted(comparing(ReferenceIntake::value).thenComparing(ReferenceIntake::authority))
                .map(limit -> new UpperLimit(
                        limit.value(),
                        limit.unit(),
                        limit.scope(),
                        limit.authority(),
                        Citation.of(limit.sources(), limit.verified()),
                        limit.verified()))
                .distinct()
                .toList();
    }

    /**
     * The lowest limit on food of each nutrient that could apply to this person: what is not known of sex and stage counts
     * as its strictest case, and an unknown age as an adult's. Preformed vitamin A is measured as {@code retinol}.
     */
    Map<String, BigDecimal> limitsOnFood() {
        Map<String, BigDecimal> lowest = new HashMap<>();
        for (ReferenceIntake limit : catalogue.limitsOnFood()) {
            if (couldApply(limit)) {
                String measured = "preformed".equals(limit.scope()) ? "retinol" : limit.nutrient();
                lowest.merge(measured, limit.value().subtract(taken(limit)), BigDecimal::min);
            }
        }
        return lowest;
    }

    /** What the person takes of it already: a limit on all that is eaten and taken counts it too. */
    private BigDecimal taken(ReferenceIntake limit) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Supplement item : person.supplements()) {
            if (item.nutrient().equals(limit.nutrient()) && item.perDay() != null && item.unit() != null) {
                BigDecimal factor = DailyAmount.factor(item.nutrient(), item.unit(), limit.unit());
                sum = factor == null ? sum : sum.add(item.perDay().multiply(factor));
            }
        }
        return sum;
    }

    /** Whether a daily amount taken is more than the lowest upper limit, of whatever scope, that could apply. */
    boolean isAboveLimit(Supplement item) {
        BigDecimal amount = item.perDay();
        if (amount == null || item.unit() == null) {
            return false;
        }
        for (ReferenceIntake limit : catalogue.intakesOf(item.nutrient())) {
            if (limit.type().equals("UL") && couldApply(limit)) {
                BigDecimal factor = DailyAmount.factor(item.nutrient(), item.unit(), limit.unit());
                if (factor != null && amount.multiply(factor).compareTo(limit.value()) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean couldApply(ReferenceIntake limit) {
        BigDecimal age = person.ageYears();
        if (age == null) {
            return isForAdults(limit);
        }
        return limit.coversAge(age)
                && (person.sex() == null || fitsSex(limit))
                && (!person.hasKnownLifeStage() || fitsStage(limit));
    }

    private boolean fits(ReferenceIntake intake) {
        BigDecimal age = person.ageYears();
        return age != null && intake.coversAge(age) && fitsSex(intake) && fitsStage(intake);
    }

    private boolean fitsSex(ReferenceIntake intake) {
        Sex sex = person.sex();
        return intake.sex().equals("any") || (sex != null && intake.sex().equalsIgnoreCase(sex.name()));
    }

    private boolean fitsStage(ReferenceIntake intake) {
        LifeStage stage = person.lifeStage();
        return switch (intake.reproductiveStage()) {
            case "pregnancy" -> stage == LifeStage.PREGNANCY;
            case "lactation" -> stage == LifeStage.LACTATION;
            default -> stage != LifeStage.PREGNANCY && stage != LifeStage.LACTATION;
        };
    }

    private static boolean isForAdults(ReferenceIntake intake) {
        return intake.maxAge() == null || intake.maxAge().compareTo(BigDecimal.valueOf(19)) > 0;
    }
}
