package org.shortfall.advice.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Direction;
import org.shortfall.advice.catalogue.Words;

/**
 * Turns one report into one advice. Pure and deterministic: the same report, history and release give the same advice,
 * whatever the order of the evidence. Safe by order of evaluation: how soon to see someone is decided before anything
 * else, and care that cannot wait leaves nothing to eat or take.
 */
public final class Engine {

    /** Part of every advice and of its id: another version may say something else about the same report. */
    public static final String VERSION = "1.1.0";

    private static final int FINDINGS_SHOWN = 6;
    private static final int RECOMMENDATIONS_SHOWN = 3;

    /** They are in nearly every food: they are not recommended as such, but do not rule out other foods. */
    private static final Set<String> EVERYWHERE = Set.of("phosphorus", "protein", "water");

    private Engine() {}

    /**
     * @param history what the same subject reported before; it may only restrict
     * @param receivedAt when the broker took the report, the only clock an advice knows
     */
    public static Advice advise(SymptomReport report, SubjectHistory history, Instant receivedAt, Catalogue catalogue) {
        Words words = catalogue.words(report.locale());
        Signs signs = new Signs(report.evidence(), symptom -> history.hadBefore(symptom, receivedAt), catalogue);
        Person person = new Person(report, history, receivedAt, catalogue);

        Triage triage = new RedFlags(signs, person, catalogue, words).triage();
        Findings ranked = new Findings(signs, person, catalogue, words);
        List<Finding> findings = ranked.best(FINDINGS_SHOWN);
        List<Missing> missing = MissingFacts.of(person, catalogue, words);
        List<Question> questions = NextQuestions.of(triage, ranked, signs, catalogue, words);

        if (triage.level().isCareFirst()) {
            List<Finding> forClinician =
                    findings.stream().map(Finding::forClinician).toList();
            Withheld everything =
                    new Withheld("all", "triage.care-first", Wording.WITHHELD_CARE_FIRST.in(words), List.of(), false);
            return new Advice.SeekCare(new Assessment(triage, forClinician, List.of(everything), missing, questions));
        }

        Withholding withholding = new Withholding(person, ranked, catalogue, words);
        List<Withheld> ruledOut = withholding.all(catalogue.nutrients());
        List<Withheld> withheld = new ArrayList<>(ruledOut);
        findings.forEach(finding -> withheld.addAll(withholding.untilKnown(finding.nutrient())));

        Intakes intakes = new Intakes(person, catalogue);
        Set<String> avoided = nutrients(ruledOut);
        avoided.removeAll(EVERYWHERE);
        Foods foods = new Foods(person, intakes, avoided, catalogue, words);
        Recommendations recommendations = new Recommendations(person, withholding, intakes, foods, words);
        Set<String> heldBack = nutrients(withheld);
        List<Recommendation> recommended = findings.stream()
                .filter(finding -> finding.direction() == Direction.DEFICIENCY)
                .filter(finding -> !heldBack.contains(finding.nutrient()))
                .map(recommendations::about)
                .filter(item -> item.saysSomething() || !foods.mayNameFoods())
                .limit(RECOMMENDATIONS_SHOWN)
                .toList();

        Assessment assessment = new Assessment(triage, findings, withheld, missing, questions);
        List<Guidance> guidance = new ArrayList<>(withholding.timing(catalogue.nutrients()));
        guidance.addAll(FittingGuidance.of(signs, person, catalogue, words));
        if (recommended.isEmpty() && guidance.isEmpty()) {
            return new Advice.NothingToSuggest(assessment);
        }
        guidance.add(FittingGuidance.comeBack(words));
        return new Advice.Recommend(assessment, recommended, guidance);
    }

    /** Whether asking on would be worth it after this advice, with the reason in the words of the report's locale. */
    public static Stop stop(Advice advice, Words words) {
        Assessment assessment = advice.assessment();
        return NextQuestions.stop(assessment.triage(), assessment.questions(), words);
    }

    private static Set<String> nutrients(List<Withheld> withheld) {
        Set<String> nutrients = new HashSet<>();
        withheld.forEach(item -> nutrients.add(item.nutrient()));
        return nutrients;
    }
}
