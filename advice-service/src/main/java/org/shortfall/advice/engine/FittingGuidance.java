package org.shortfall.advice.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Guideline;

/** Which sentences of the catalogue's guidance fit a report. */
final class FittingGuidance {

    private static final Set<String> CRAMPS =
            Set.of("leg_cramps", "nocturnal_leg_cramps", "muscle_cramps", "foot_toe_cramps", "exercise_cramps");
    private static final Set<String> STIFF_OR_SORE =
            Set.of("joint_pain", "joint_stiffness", "muscle_ache", "muscle_soreness_exercise");

    /** One sentence of the guidance and when it fits. */
    private record Rule(String guideline, Wording wording, BiPredicate<Signs, Person> fits) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "claim_mg_cramps",
                    Wording.GUIDANCE_CLAIM_MG_CRAMPS,
                    (signs, person) -> CRAMPS.stream().anyMatch(signs.present()::contains)),
            new Rule(
                    "claim_rls_iron",
                    Wording.GUIDANCE_CLAIM_RLS_IRON,
                    (signs, person) -> signs.present().contains("restless_legs")),
            new Rule(
                    "supp_vegan_b12",
                    Wording.GUIDANCE_SUPP_VEGAN_B12,
                    (signs, person) -> person.said().contains("vegan_diet")),
            new Rule(
                    "inflam_pattern",
                    Wording.GUIDANCE_INFLAM_PATTERN,
                    (signs, person) -> STIFF_OR_SORE.stream().anyMatch(signs.present()::contains)),
            new Rule(
                    "hydr_urine",
                    Wording.GUIDANCE_HYDR_URINE,
                    (signs, person) -> person.said().contains("heat_exercise") && !person.mustLimitFluid()));

    private FittingGuidance() {}

    /** A sentence is said in the catalogue's plain words and cited as its guideline is. */
    static List<Guidance> of(Signs signs, Person person, Catalogue catalogue) {
        List<Guidance> fitting = new ArrayList<>();
        for (Rule rule : RULES) {
            Guideline line = catalogue.guideline(rule.guideline());
            if (line != null && rule.fits().test(signs, person)) {
                fitting.add(new Guidance(
                        line.id(),
                        rule.wording().in(catalogue),
                        Citation.of(line.sources(), line.verified()),
                        line.verified()));
            }
        }
        return fitting;
    }
}
