package org.shortfall.advice.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shortfall.advice.catalogue.Catalogue;

/** What to ask next: first what could be urgent, then the most telling sign of each finding. */
final class NextQuestions {

    private static final int SHOWN = 5;

    private NextQuestions() {}

    static List<Question> of(Triage triage, List<Finding> findings, Signs signs, Catalogue catalogue) {
        Set<String> symptoms = new LinkedHashSet<>();
        triage.checks().forEach(check -> check.lacks().stream().limit(1).forEach(symptoms::add));
        findings.forEach(finding -> finding.unknown().stream().limit(1).forEach(symptoms::add));
        return symptoms.stream()
                .filter(catalogue::isSymptom)
                .filter(symptom -> !signs.wasMentioned(symptom))
                .limit(SHOWN)
                .map(symptom -> new Question(
                        symptom,
                        Wording.QUESTION_SYMPTOM.in(catalogue).replace("{symptom}", catalogue.nameOfSymptom(symptom))))
                .toList();
    }
}
