package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Term;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.Profile.Lab;
import org.shortfall.advice.engine.Profile.LifeStage;
import org.shortfall.advice.engine.Profile.Sex;
import org.shortfall.advice.engine.Profile.Supplement;

/**
 * The person of one report: everything said, all it implies, and what earlier reports remember. Answers "does this hold"
 * with yes, no or unknown, and never takes silence for a no.
 */
final class Person {

    private static final String PREGNANCY = "pregnancy";
    private static final BigDecimal ADULT = BigDecimal.valueOf(18);
    /** From this age the reference intakes of women no longer allow for periods. */
    private static final BigDecimal PAST_MENOPAUSE = BigDecimal.valueOf(51);
    /** Below this age the reference intakes are the same for both sexes. */
    private static final BigDecimal SEX_MATTERS = BigDecimal.valueOf(9);

    private static final Set<String> INFANTS = Set.of(
            "infant",
            "newborn",
            "breastfed_infant",
            "preterm_infant",
            "infant_of_vegan_mother",
            "evaporated_or_boiled_milk_infant",
            "baby_led_milk_only");

    private final Profile profile;
    private final Catalogue catalogue;
    private final Set<Heading> unrecognised = EnumSet.noneOf(Heading.class);
    private final Set<String> said;
    private final Set<String> saidOrRemembered;
    private final Set<String> aboveLimit = new HashSet<>();
    private final List<Lab> labs;
    private final @Nullable LifeStage lifeStage;
    private final boolean pregnancyRemembered;

    Person(SymptomReport report, SubjectHistory history, Instant receivedAt, Catalogue catalogue) {
        this.profile = report.profile();
        this.catalogue = catalogue;
        Facts facts = new Facts(report, catalogue);
        lifeStage = facts.lifeStage();
        unrecognised.addAll(facts.unrecognised());
        history.unrecognised().stream()
                .filter(heading -> !profile.isAnswered(heading))
                .forEach(unrecognised::add);
        labs = Results.recent(profile.labs(), receivedAt);
        saidOrRemembered = new HashSet<>(facts.terms());
        said = facts.terms();
        history.rememberedTerms(receivedAt, catalogue).forEach(this::restrictBy);
        labs.stream()
                .map(lab -> Results.illness(lab, catalogue))
                .filter(Objects::nonNull)
                .forEach(this::restrictBy);
        pregnancyRemembered = saidOrRemembered.contains(PREGNANCY) && lifeStage != LifeStage.PREGNANCY;
        addHighDoses(facts);
        if (profile.sex() == Sex.FEMALE && isAtLeast(PAST_MENOPAUSE)) {
            // For gates only: nobody said it, so it must not raise a score.
            restrictBy("postmenopause");
        }
    }

    Set<String> said() {
        return said;
    }

    /** For what may only restrict: triage, gates, withholding, allergies. */
    boolean mayHave(String term) {
        return saidOrRemembered.contains(term);
    }

    Set<String> restrictions() {
        return saidOrRemembered;
    }

    @Nullable
    BigDecimal ageYears() {
        return profile.ageYears();
    }

    @Nullable
    Sex sex() {
        return profile.sex();
    }

    @Nullable
    LifeStage lifeStage() {
        return lifeStage;
    }

    /** In the first year of life, by age or, without one, by what else was said. */
    boolean isInfant() {
        return isYoungerThan(BigDecimal.ONE)
                || (ageYears() == null && INFANTS.stream().anyMatch(this::mayHave));
    }

    boolean isUnderFive() {
        return isInfant()
                || isYoungerThan(BigDecimal.valueOf(5))
                || (ageYears() == null && mayHave("infant_young_child"));
    }

    boolean isMinor() {
        return isUnderFive()
                || isYoungerThan(ADULT)
                || (ageYears() == null && (mayHave("child") || mayHave("adolescent")));
    }

    boolean mayBePregnant() {
        return pregnant() == Truth.YES;
    }

    /** Whether the person takes a supplement of this nutrient. */
    boolean takes(String nutrient) {
        return said.contains(Facts.termOf(nutrient))
                || (profile.supplements() != null
                        && profile.supplements().stream()
                                .anyMatch(item -> item.nutrient().equals(nutrient)));
    }

    /** Whether what the person takes of it is more than the lowest upper limit that could apply. */
    boolean takesAboveLimit(String nutrient) {
        return aboveLimit.contains(nutrient);
    }

    /** What the person takes as supplements, as far as it was said. */
    List<Supplement> supplements() {
        return profile.supplements() == null ? List.of() : profile.supplements();
    }

    /** Results that are not older than a year. */
    List<Lab> labs() {
        return labs;
    }

    /** Extra fluid or salt needs a known absence of the illnesses that forbid it. */
    boolean mustLimitFluid() {
        return has("heart_failure_or_fluid_restricted")
                        .or(has("kidney_disease"))
                        .or(has("hypertension"))
                != Truth.NO;
    }

    /** Potassium is safe only for kidneys and medicines that are known. */
    boolean hasKnownKidneysAndMedicines() {
        return hasFully(Heading.MEDICATIONS) && hasFully(Heading.CONDITIONS);
    }

    /** Whether a heading was answered in full with words that the vocabulary has. */
    boolean hasFully(Heading heading) {
        return profile.isAnswered(heading) && !unrecognised.contains(heading);
    }

    boolean hasUnrecognised(Heading heading) {
        return unrecognised.contains(heading);
    }

    /** Without age, sex and (for a woman) pregnancy no life-stage number is right. */
    boolean hasKnownLifeStage() {
        if (ageYears() == null) {
            return false;
        }
        return isYoungerThan(SEX_MATTERS)
                || profile.sex() == Sex.MALE
                || (profile.sex() == Sex.FEMALE && lifeStage != null && !pregnancyRemembered);
    }

    Truth anyOf(Collection<String> terms) {
        Truth any = Truth.NO;
        for (String term : terms) {
            any = any.or(has(term));
        }
        return any;
    }

    Truth has(String term) {
        if (saidOrRemembered.contains(term)) {
            return Truth.YES;
        }
        return profile.absent().contains(term) || isAnsweredFor(term) ? Truth.NO : Truth.UNKNOWN;
    }

    Truth pregnant() {
        if (profile.sex() == Sex.MALE) {
            return Truth.NO;
        }
        if (pregnancyRemembered) {
            return Truth.YES;
        }
        return lifeStage == null ? Truth.UNKNOWN : Truth.of(lifeStage == LifeStage.PREGNANCY);
    }

    Truth postpartum() {
        if (profile.sex() == Sex.MALE) {
            return Truth.NO;
        }
        if (lifeStage == LifeStage.POSTPARTUM || saidOrRemembered.contains("postpartum")) {
            return Truth.YES;
        }
        return lifeStage == null || lifeStage == LifeStage.LACTATION ? Truth.UNKNOWN : Truth.NO;
    }

    private boolean isAnsweredFor(String id) {
        Term term = catalogue.term(id);
        String kind = term == null ? "condition" : term.kind();
        return switch (kind) {
            case "medication", "drug_class" -> hasFully(Heading.MEDICATIONS);
            case "supplement" -> profile.hasAllSupplements();
            case "diet" -> hasFully(Heading.DIETS);
            case "allergy" -> hasFully(Heading.ALLERGIES);
            case "lifestyle", "trait" -> hasFully(Heading.FACTORS);
            case "event" -> hasFully(Heading.CONDITIONS) && hasFully(Heading.FACTORS);
            case "age" -> profile.ageYears() != null;
            case "life_stage" -> lifeStage != null || profile.sex() == Sex.MALE;
            default -> hasFully(Heading.CONDITIONS);
        };
    }

    private void restrictBy(String term) {
        saidOrRemembered.addAll(catalogue.termWithImplied(term));
    }

    /** An amount above the lowest limit that could apply is a high dose. */
    private void addHighDoses(Facts facts) {
        Intakes intakes = new Intakes(this, catalogue);
        for (Supplement item : supplements()) {
            if (intakes.isAboveLimit(item)) {
                aboveLimit.add(item.nutrient());
                @Nullable String high = Facts.termOfHighDose(item.nutrient());
                if (high != null) {
                    facts.add(high);
                    restrictBy(high);
                }
            }
        }
    }

    private boolean isYoungerThan(BigDecimal years) {
        BigDecimal age = profile.ageYears();
        return age != null && age.compareTo(years) < 0;
    }

    private boolean isAtLeast(BigDecimal years) {
        BigDecimal age = profile.ageYears();
        return age != null && age.compareTo(years) >= 0;
    }
}
