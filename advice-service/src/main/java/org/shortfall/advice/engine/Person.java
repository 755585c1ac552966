package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Term;
import org.shortfall.advice.catalogue.TriageRule.PersonPattern;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.Profile.LifeStage;
import org.shortfall.advice.engine.Profile.Sex;

/**
 * The person of one report: everything said, all it implies, and what earlier reports remember. Answers "does this hold"
 * with yes, no or unknown, and never takes silence for a no.
 */
final class Person {

    private final Profile profile;
    private final Set<Heading> unrecognised;
    private final Catalogue catalogue;
    private final Set<String> said = new TreeSet<>();
    private final Set<String> saidOrRemembered;
    private final boolean pregnancyRemembered;

    Person(SymptomReport report, SubjectHistory history, Instant receivedAt, Catalogue catalogue) {
        this.profile = report.profile();
        this.unrecognised = report.unrecognised();
        this.catalogue = catalogue;
        this.pregnancyRemembered = history.recallsPregnancy(receivedAt);
        for (Heading heading : Heading.values()) {
            profile.said(heading).forEach(id -> said.addAll(catalogue.termWithImplied(id)));
        }
        report.evidence().stream()
                .filter(Evidence::isPresent)
                .flatMap(item -> catalogue.withImplied(item.symptom()).stream())
                .forEach(symptom -> said.addAll(catalogue.termsOfSymptom(symptom)));
        addAgeTerms();
        addLifeStageTerms();
        addSupplementTerms();
        saidOrRemembered = new TreeSet<>(said);
        history.rememberedTerms(receivedAt).forEach(id -> saidOrRemembered.addAll(catalogue.termWithImplied(id)));
        if (pregnancyRemembered) {
            saidOrRemembered.addAll(catalogue.termWithImplied("pregnancy"));
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
        return profile.lifeStage();
    }

    boolean isYoungerThan(String years) {
        BigDecimal age = profile.ageYears();
        return age != null && age.compareTo(new BigDecimal(years)) < 0;
    }

    boolean mayBePregnant() {
        return pregnancyRemembered || pregnant() == Truth.YES;
    }

    /** Whether the person takes a supplement of this nutrient. */
    boolean takes(String nutrient) {
        return profile.supplements() != null && profile.supplements().contains(nutrient);
    }

    /** Extra fluid or salt needs a known absence of the illnesses that forbid it. */
    boolean mustLimitFluid() {
        return has("heart_failure_or_fluid_restricted")
                        .or(has("kidney_disease"))
                        .or(has("hypertension"))
                != Truth.NO;
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
        return profile.ageYears() != null
                && profile.sex() != null
                && (profile.sex() == Sex.MALE || (profile.lifeStage() != null && !pregnancyIsInDoubt()));
    }

    Truth anyOf(Collection<String> terms) {
        return Truth.any(terms.stream().map(this::has));
    }

    Truth has(String term) {
        if (saidOrRemembered.contains(term)) {
            return Truth.YES;
        }
        return isAnsweredFor(term) ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether the person fits; keys of {@code unknownOk} may be unknown. */
    Truth fits(PersonPattern pattern, List<String> unknownOk) {
        BigDecimal age = profile.ageYears();
        Truth fits = Truth.YES;
        if (pattern.minAge() != null) {
            Truth old = age == null ? Truth.UNKNOWN : Truth.of(age.compareTo(pattern.minAge()) >= 0);
            fits = fits.and(old.orUnknownIsFine(unknownOk.contains("minAge")));
        }
        if (pattern.maxAge() != null) {
            Truth young = age == null ? Truth.UNKNOWN : Truth.of(age.compareTo(pattern.maxAge()) < 0);
            fits = fits.and(young.orUnknownIsFine(unknownOk.contains("maxAge")));
        }
        if (pattern.sex() != null) {
            Sex sex = profile.sex();
            fits = fits.and(sex == null ? Truth.UNKNOWN : Truth.of(sex.name().equalsIgnoreCase(pattern.sex())));
        }
        if (pattern.pregnant() != null) {
            fits = fits.and(equal(pregnant(), pattern.pregnant()));
        }
        if (pattern.postpartum() != null) {
            fits = fits.and(equal(postpartum(), pattern.postpartum()));
        }
        return fits;
    }

    private boolean pregnancyIsInDoubt() {
        return pregnancyRemembered && profile.lifeStage() != LifeStage.PREGNANCY;
    }

    private Truth pregnant() {
        if (profile.sex() == Sex.MALE) {
            return Truth.NO;
        }
        if (pregnancyRemembered) {
            return Truth.YES;
        }
        LifeStage stage = profile.lifeStage();
        return stage == null ? Truth.UNKNOWN : Truth.of(stage == LifeStage.PREGNANCY);
    }

    private Truth postpartum() {
        LifeStage stage = profile.lifeStage();
        if (profile.sex() == Sex.MALE) {
            return Truth.NO;
        }
        if (stage == LifeStage.POSTPARTUM || saidOrRemembered.contains("postpartum")) {
            return Truth.YES;
        }
        return stage == null || stage == LifeStage.LACTATION ? Truth.UNKNOWN : Truth.NO;
    }

    private static Truth equal(Truth have, boolean want) {
        return have == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of((have == Truth.YES) == want);
    }

    private boolean isAnsweredFor(String id) {
        Term term = catalogue.term(id);
        String kind = term == null ? "condition" : term.kind();
        return switch (kind) {
            case "medication", "drug_class" -> hasFully(Heading.MEDICATIONS);
            case "supplement" -> profile.supplements() != null;
            case "diet" -> hasFully(Heading.DIETS);
            case "allergy" -> hasFully(Heading.ALLERGIES);
            case "lifestyle", "trait" -> hasFully(Heading.FACTORS);
            case "event" -> hasFully(Heading.CONDITIONS) && hasFully(Heading.FACTORS);
            case "age" -> profile.ageYears() != null;
            case "life_stage" -> profile.lifeStage() != null || profile.sex() == Sex.MALE;
            default -> hasFully(Heading.CONDITIONS);
        };
    }

    private void addAgeTerms() {
        BigDecimal age = profile.ageYears();
        if (age != null) {
            catalogue.ageTerms().stream()
                    .filter(term -> term.covers(age))
                    .forEach(term -> said.addAll(catalogue.termWithImplied(term.id())));
        }
    }

    private void addLifeStageTerms() {
        LifeStage stage = profile.lifeStage();
        String term = stage == null
                ? null
                : switch (stage) {
                    case NONE -> null;
                    case PREGNANCY -> "pregnancy";
                    case LACTATION -> "lactation";
                    case POSTPARTUM -> "postpartum";
                };
        if (term != null) {
            said.addAll(catalogue.termWithImplied(term));
        }
    }

    private void addSupplementTerms() {
        if (profile.supplements() != null) {
            profile.supplements().stream()
                    .map(nutrient -> nutrient.equals("folate") ? "folic_acid_supplement" : nutrient + "_supplement")
                    .forEach(term -> said.addAll(catalogue.termWithImplied(term)));
        }
    }
}
