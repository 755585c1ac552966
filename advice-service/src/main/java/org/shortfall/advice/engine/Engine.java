package org.shortfall.advice.engine;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Direction;

/**
 * Turns one report into one advice. Pure and deterministic: the same report, history and release give the same advice,
 * whatever the order of the evidence. Safe by order of evaluation: how soon to see someone is decided before anything
 * else, and care that cannot wait leaves nothing to eat or take.
 */
public final class Engine {

    /** Part of every advice and of its id: another version may say something else about the same report. */
    public static final String VERSION = "1.0.0";

    private static final int FINDINGS_SHOWN = 8;

    /** They are in nearly every food: they are not recommended as such, but do not rule out other foods. */
    private static final Set<String> EVERYWHERE = Set.of("phosphorus", "protein", "water");

    private Engine() {}

    /**
     * @param history what the same subject reported before; it may only restrict
     * @param receivedAt when the broker took the report, the only clock an advice knows
     */
    public static Advice advise(SymptomReport report, SubjectHistory history, Instant receivedAt, Catalogue catalogue) {
        Signs signs = new Signs(report.evidence(), symptom -> history.hadBefore(symptom, receivedAt), catalogue);
        Person person = new Person(report, history, receivedAt, catalogue);

        Triage triage = new RedFlags(signs, person, catalogue).triage();
        Findings ranked = new Findings(signs, person, catalogue);
        List<Finding> findings = ranked.best(FINDINGS_SHOWN);
        List<Missing> missing = MissingFacts.of(person, catalogue);
        List<Question> questions = NextQuestions.of(triage, findings, signs, catalogue);

        if (triage.level().isCareFirst()) {
            List<Finding> forClinician =
                    findings.stream().map(Finding::forClinician).toList();
            Withheld everything = new Withheld(
                    "all", "triage.care-first", Wording.WITHHELD_CARE_FIRST.in(catalogue), List.of(), false);
            return new Advice.SeekCare(new Assessment(triage, forClinician, List.of(everything), missing, questions));
        }

        Withholding withholding = new Withholding(person, ranked, catalogue);
        List<Withheld> ruledOut = catalogue.nutrients().stream()
                .flatMap(nutrient -> withholding.of(nutrient).stream())
                .toList();
        List<Withheld> withheld = new ArrayList<>(ruledOut);
        findings.forEach(finding -> withheld.addAll(withholding.untilKnown(finding.nutrient())));

        Intakes intakes = new Intakes(person, catalogue);
        Set<String> avoided = nutrients(ruledOut);
        avoided.removeAll(EVERYWHERE);
        Foods foods = new Foods(person, intakes, avoided, catalogue);
        Recommendations recommendations = new Recommendations(person, withholding, intakes, foods, catalogue);
        List<Recommendation> recommended = findings.stream()
                .filter(finding -> finding.direction() == Direction.DEFICIENCY)
                .filter(finding -> !nutrients(withheld).contains(finding.nutrient()))
                .map(recommendations::about)
                .toList();

        Assessment assessment = new Assessment(triage, findings, withheld, missing, questions);
        List<Guidance> guidance = FittingGuidance.of(signs, person, catalogue);
        return recommended.isEmpty() && guidance.isEmpty()
                ? new Advice.NothingToSuggest(assessment)
                : new Advice.Recommend(assessment, recommended, guidance);
    }

    private static Set<String> nutrients(List<Withheld> withheld) {
        return withheld.stream().map(Withheld::nutrient).collect(toCollection(TreeSet::new));
    }
}
