package org.shortfall.advice.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Words;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.Profile.Sex;

/** What was not said, most decisive first: what can make an advice unsafe comes before what makes it less exact. */
final class MissingFacts {

    private MissingFacts() {}

    static List<Missing> of(Person person, Catalogue catalogue, Words words) {
        List<Missing> missing = new ArrayList<>();
        heading(Heading.MEDICATIONS, Wording.MISSING_MEDICATIONS, person, words, missing);
        heading(Heading.CONDITIONS, Wording.MISSING_CONDITIONS, person, words, missing);
        heading(Heading.ALLERGIES, Wording.MISSING_ALLERGIES, person, words, missing);
        if (person.ageYears() == null) {
            missing.add(new Missing("age", Wording.MISSING_AGE.in(words)));
        }
        if (person.sex() == null) {
            missing.add(new Missing("sex", Wording.MISSING_SEX.in(words)));
        }
        if (person.lifeStage() == null && person.sex() != Sex.MALE) {
            missing.add(new Missing("lifeStage", Wording.MISSING_LIFE_STAGE.in(words)));
        }
        if (person.labs().stream().anyMatch(lab -> Results.isUnreadable(lab, catalogue))) {
            missing.add(new Missing("labs", Wording.MISSING_LABS.in(words)));
        }
        heading(Heading.DIETS, Wording.MISSING_DIETS, person, words, missing);
        heading(Heading.FACTORS, Wording.MISSING_FACTORS, person, words, missing);
        return missing;
    }

    private static void heading(Heading heading, Wording why, Person person, Words words, List<Missing> missing) {
        String fact = heading.name().toLowerCase(Locale.ROOT);
        if (person.hasUnrecognised(heading)) {
            missing.add(new Missing(fact, Wording.MISSING_UNRECOGNISED.in(words) + " " + why.in(words)));
        } else if (!person.hasFully(heading)) {
            missing.add(new Missing(fact, why.in(words)));
        }
    }
}
