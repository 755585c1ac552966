package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.util.List;
import org.shortfall.advice.catalogue.TriageRule.PersonPattern;
import org.shortfall.advice.engine.Profile.Sex;

/** Whether a person is the kind of person that a rule speaks of. */
final class Fit {

    private Fit() {}

    /** All parts of the pattern must hold; keys of {@code unknownOk} may be unknown. */
    static Truth of(PersonPattern pattern, Person person, List<String> unknownOk) {
        BigDecimal age = person.ageYears();
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
            Sex sex = person.sex();
            fits = fits.and(sex == null ? Truth.UNKNOWN : Truth.of(sex.name().equalsIgnoreCase(pattern.sex())));
        }
        if (pattern.pregnant() != null) {
            fits = fits.and(equal(person.pregnant(), pattern.pregnant()));
        }
        if (pattern.postpartum() != null) {
            fits = fits.and(equal(person.postpartum(), pattern.postpartum()));
        }
        return fits;
    }

    private static Truth equal(Truth have, boolean want) {
        return have == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of((have == Truth.YES) == want);
    }
}
