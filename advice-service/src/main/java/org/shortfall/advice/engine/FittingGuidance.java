package org.shortfall.advice.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Guideline;
import org.shortfall.advice.catalogue.Words;

/** Which sentences of the catalogue's guidance fit a report. */
final class FittingGuidance {

    private static final Set<String> CRAMPS =
            Set.of("leg_cramps", "nocturnal_leg_cramps", "muscle_cramps", "foot_toe_cramps", "exercise_cramps");
    private static final Set<String> STIFF_OR_SORE = Set.of(
            "joint_pain",
            "joint_stiffness",
            "muscle_ache",
            "leg_ache",
            "muscle_soreness_exercise",
            "shoulder_hip_stiffness",
            "back_pain");
    private static final Set<String> SWEATING_SIGNS = Set.of("exercise_cramps", "heat_exhaustion", "excess_sweating");
    private static final Set<String> SWEATING =
            Set.of("heat_exercise", "endurance_athlete", "endurance_event", "heat_exposure", "hard_exercise");
    private static final Set<String> LOSING_FLUID = Set.of("diarrhea", "vomiting");

    /** One sentence of the guidance and when it fits. */
    private record Rule(String guideline, Wording wording, BiPredicate<Signs, Person> fits) {}

    private static final List<Rule> RULES = List.of(
            new Rule("claim_mg_cramps", Wording.GUIDANCE_CLAIM_MG_CRAMPS, (signs, person) -> any(signs, CRAMPS)),
            new Rule(
                    "claim_rls_iron",
                    Wording.GUIDANCE_CLAIM_RLS_IRON,
                    (signs, person) -> signs.present().contains("restless_legs")),
            new Rule(
                    "supp_vegan_b12",
                    Wording.GUIDANCE_SUPP_VEGAN_B12,
                    (signs, person) -> person.said().contains("vegan_diet")),
            new Rule(
                    "hydr_exercise_sodium",
                    Wording.GUIDANCE_HYDR_EXERCISE_SODIUM,
                    (signs, person) -> sweats(signs, person) && mayDrinkMore(person)),
            new Rule(
                    "hydr_overdrink",
                    Wording.GUIDANCE_HYDR_OVERDRINK,
                    (signs, person) -> person.said().contains("endurance_event")
                            || person.said().contains("excess_water")),
            new Rule(
                    "hydr_diarrhoea",
                    Wording.GUIDANCE_HYDR_DIARRHOEA,
                    (signs, person) -> any(signs, LOSING_FLUID) && mayDrinkMore(person) && !person.isInfant()),
            new Rule(
                    "hydr_urine",
                    Wording.GUIDANCE_HYDR_URINE,
                    (signs, person) -> (sweats(signs, person) || any(signs, Set.of("thirst", "dark_urine_low")))
                            && mayDrinkMore(person)),
            new Rule(
                    "abs_iron_vitc",
                    Wording.GUIDANCE_IRON_WITH_VITAMIN_C,
                    (signs, person) -> any(signs, Set.of("pica", "restless_legs", "pale_skin", "spoon_nails"))
                            && !person.isInfant()),
            new Rule(
                    "inflam_pattern",
                    Wording.GUIDANCE_INFLAM_PATTERN,
                    (signs, person) -> any(signs, STIFF_OR_SORE) && mayHearOfEating(person)),
            new Rule(
                    "inflam_upf",
                    Wording.GUIDANCE_LIMIT_PROCESSED,
                    (signs, person) -> any(signs, STIFF_OR_SORE) && mayHearOfEating(person)),
            new Rule(
                    "inflam_veg_fruit",
                    Wording.GUIDANCE_EAT_WELL,
                    (signs, person) -> person.said().contains("limited_food_variety") && mayHearOfEating(person)));

    private FittingGuidance() {}

    /** A sentence is said in the catalogue's plain words and cited as its guideline is. */
    static List<Guidance> of(Signs signs, Person person, Catalogue catalogue, Words words) {
        List<Guidance> fitting = new ArrayList<>();
        for (Rule rule : RULES) {
            Guideline line = catalogue.guideline(rule.guideline());
            if (line != null && rule.fits().test(signs, person)) {
                fitting.add(new Guidance(
                        line.id(),
                        rule.wording().in(words),
                        Citation.of(line.sources(), line.verified()),
                        line.verified()));
            }
        }
        return fitting;
    }

    /** When to come back: it closes every advice that suggests anything. */
    static Guidance comeBack(Words words) {
        return new Guidance("come_back", Wording.GUIDANCE_COME_BACK.in(words), List.of(), false);
    }

    private static boolean any(Signs signs, Set<String> symptoms) {
        for (String symptom : symptoms) {
            if (signs.present().contains(symptom)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sweats(Signs signs, Person person) {
        return any(signs, SWEATING_SIGNS) || SWEATING.stream().anyMatch(person.said()::contains);
    }

    private static boolean mayDrinkMore(Person person) {
        return !person.mustLimitFluid();
    }

    /** Rules about eating push people with an eating disorder, and babies eat what they are given. */
    private static boolean mayHearOfEating(Person person) {
        return !person.isInfant() && !person.mayHave("eating_disorder_risk");
    }
}
