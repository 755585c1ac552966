package org.shortfall.advice.engine;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Links;
import org.shortfall.advice.catalogue.Words;

/**
 * What to ask next: first what could be urgent, then what is expected to move the scores most.
 *
 * <p>The expected information of a question is the change that its answer is expected to make to the scores, summed over
 * the leading findings: {@code Σ s(1−s) · (p·w⁺ + (1−p)·w⁻)}, where {@code s} is a finding's score, {@code s(1−s)} the slope
 * of the score at its sum of weights, {@code w⁺} and {@code w⁻} what the sign weighs when present and (without its sign) when
 * absent, and {@code p = s/2 + 0.05} how often a typical sign is expected at that score. Only typical signs that nobody has
 * spoken of are asked about. Whole numbers throughout, in thousandths.
 */
final class NextQuestions {

    private static final int SHOWN = 5;
    private static final int FINDINGS_ASKED_ABOUT = 5;
    private static final int SIGNS_ASKED_ABOUT = 6;

    /** A question that is expected to move the scores by less than this, all together, is not worth asking. */
    private static final BigDecimal WORTH_ASKING = new BigDecimal("0.03");

    private static final BigDecimal COULD_BE_URGENT = BigDecimal.ONE.setScale(3);

    private NextQuestions() {}

    static List<Question> of(Triage triage, Findings findings, Signs signs, Catalogue catalogue, Words words) {
        Map<String, BigDecimal> worth = new TreeMap<>();
        for (Suspicion suspicion : findings.leading(FINDINGS_ASKED_ABOUT)) {
            expected(suspicion, signs, catalogue)
                    .forEach((symptom, change) -> worth.merge(symptom, change, BigDecimal::add));
        }
        List<String> symptoms = new ArrayList<>();
        for (Triage.Check check : triage.checks()) {
            check.lacks().stream()
                    .limit(1)
                    .filter(id -> catalogue.isSymptom(id) && !symptoms.contains(id))
                    .forEach(symptoms::add);
        }
        symptoms.forEach(symptom -> worth.put(symptom, COULD_BE_URGENT));
        worth.keySet().stream()
                .filter(symptom -> !symptoms.contains(symptom))
                .sorted(comparing((String symptom) -> worth.getOrDefault(symptom, BigDecimal.ZERO))
                        .reversed()
                        .thenComparing(symptom -> symptom))
                .forEach(symptoms::add);
        return symptoms.stream()
                .filter(symptom -> !signs.wasMentioned(symptom))
                .limit(SHOWN)
                .map(symptom -> question(symptom, worth.getOrDefault(symptom, BigDecimal.ZERO), words))
                .toList();
    }

    /** Whether asking on is worth it, with the reason. */
    static Stop stop(Triage triage, List<Question> questions, Words words) {
        if (triage.level().isCareFirst()) {
            return new Stop(true, "care_first", Wording.STOP_CARE_FIRST.in(words));
        }
        boolean askOn = questions.stream()
                .anyMatch(question -> question.expectedChange().compareTo(WORTH_ASKING) >= 0);
        return askOn
                ? new Stop(false, "worth_asking", Wording.STOP_ASK_ON.in(words))
                : new Stop(true, "nothing_to_learn", Wording.STOP_NOTHING_TO_LEARN.in(words));
    }

    private static Map<String, BigDecimal> expected(Suspicion suspicion, Signs signs, Catalogue catalogue) {
        int score = Weights.score(suspicion.sum()).unscaledValue().intValue();
        int slope = score * (1000 - score) / 1000;
        int likely = score / 2 + 50;
        Map<String, BigDecimal> expected = new TreeMap<>();
        for (Links.Sign sign : catalogue.links().typical(suspicion.slot())) {
            if (expected.size() == SIGNS_ASKED_ABOUT) {
                break;
            }
            if (signs.has(sign.link().symptom()) == Truth.UNKNOWN) {
                int present =
                        Weights.ofPresent(sign.link().strength(), sign.link().grade(), sign.sharedBy());
                int absent =
                        -Weights.ofAbsent(sign.link().strength(), sign.link().grade(), sign.sharedBy());
                int weight = (likely * present + (1000 - likely) * absent) / 1000;
                expected.put(sign.link().symptom(), BigDecimal.valueOf(slope * weight / 1000, 3));
            }
        }
        return expected;
    }

    private static Question question(String symptom, BigDecimal expectedChange, Words words) {
        return new Question(
                symptom,
                Wording.QUESTION_SYMPTOM.in(words).replace("{symptom}", words.symptom(symptom)),
                expectedChange);
    }
}
