package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Term;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.Profile.LifeStage;
import org.shortfall.advice.engine.Profile.Sex;
import org.shortfall.advice.engine.Profile.Supplement;

/** The terms of the vocabulary that hold for a person by what one report says, with all they imply. */
final class Facts {

    private static final BigDecimal ADULT = BigDecimal.valueOf(18);

    /** Terms of the vocabulary for amounts above the upper limit. */
    private static final Map<String, String> HIGH_DOSES =
            Map.of("zinc", "high_zinc_supplement", "vitamin_b6", "high_dose_b6", "vitamin_d", "vitamin_d_high");

    private final Profile profile;
    private final Catalogue catalogue;
    private final Set<String> terms = new HashSet<>();
    private final Set<Heading> unrecognised = EnumSet.noneOf(Heading.class);
    private final @Nullable LifeStage lifeStage;

    Facts(SymptomReport report, Catalogue catalogue) {
        this.profile = report.profile();
        this.catalogue = catalogue;
        unrecognised.addAll(report.unrecognised());
        for (Heading heading : Heading.values()) {
            profile.said(heading).forEach(id -> add(id, heading));
        }
        for (Evidence item : report.evidence()) {
            if (item.isPresent()) {
                catalogue.withImplied(item.symptom()).forEach(sign -> terms.addAll(catalogue.termsOfSymptom(sign)));
            }
        }
        addAgeAndSex();
        lifeStage = lifeStageSaid();
        if (lifeStage != null && lifeStage != LifeStage.NONE) {
            add(lifeStage.name().toLowerCase(Locale.ROOT));
        }
        if (profile.supplements() != null) {
            for (Supplement item : profile.supplements()) {
                add(termOf(item.nutrient()));
            }
        }
    }

    Set<String> terms() {
        return terms;
    }

    /** Headings under which something was said that this release does not have. */
    Set<Heading> unrecognised() {
        return unrecognised;
    }

    /** The life stage, also when it was said as a condition or factor; being pregnant outweighs a "none". */
    @Nullable
    LifeStage lifeStage() {
        return lifeStage;
    }

    void add(String term) {
        terms.addAll(catalogue.termWithImplied(term));
    }

    /** The vocabulary's term for taking a nutrient. */
    static String termOf(String nutrient) {
        return nutrient.equals("folate") ? "folic_acid_supplement" : nutrient + "_supplement";
    }

    /** The vocabulary's term for more of a nutrient than its upper limit, or null. */
    static @Nullable String termOfHighDose(String nutrient) {
        return HIGH_DOSES.get(nutrient);
    }

    /** An id that this release does not have is as unknown as a word that the vocabulary does not have. */
    private void add(String id, Heading heading) {
        if (catalogue.term(id) == null) {
            unrecognised.add(heading);
        }
        add(id);
    }

    private void addAgeAndSex() {
        BigDecimal age = profile.ageYears();
        if (age == null) {
            return;
        }
        for (Term term : catalogue.ageTerms()) {
            if (term.covers(age)) {
                add(term.id());
            }
        }
        if (profile.sex() == Sex.MALE && age.compareTo(ADULT) >= 0) {
            add("sex_male");
        }
    }

    private @Nullable LifeStage lifeStageSaid() {
        if (terms.contains("pregnancy")) {
            return LifeStage.PREGNANCY;
        }
        if (profile.lifeStage() != null) {
            return profile.lifeStage();
        }
        if (terms.contains("postpartum")) {
            return LifeStage.POSTPARTUM;
        }
        return terms.contains("lactation") ? LifeStage.LACTATION : null;
    }
}
