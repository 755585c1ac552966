package org.shortfall.knowledge.release;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.association.Association;
import org.shortfall.knowledge.association.Contraindication;
import org.shortfall.knowledge.association.Interaction;
import org.shortfall.knowledge.association.RiskFactor;
import org.shortfall.knowledge.emergency.EmergencyNumber;
import org.shortfall.knowledge.food.EverydayFood;
import org.shortfall.knowledge.guidance.Guideline;
import org.shortfall.knowledge.nutrient.LabTest;
import org.shortfall.knowledge.nutrient.Nutrient;
import org.shortfall.knowledge.nutrient.ReleasedIntake;
import org.shortfall.knowledge.rule.TriageRule;
import org.shortfall.knowledge.symptom.Symptom;
import org.shortfall.knowledge.vocabulary.Term;
import org.shortfall.knowledge.wording.Ambiguity;
import org.shortfall.knowledge.wording.WordClass;
import org.shortfall.knowledge.wording.WordingPattern;

/**
 * What a release holds: all that reports are understood and advice is made with.
 *
 * @param texts by locale, then by key
 * @param disclaimerVersion grows when the disclaimer changes
 * @param sources by id; every source that a fact below names
 * @param rules the triage rules, with the keys of the rule files in camelCase
 * @param foods the everyday foods; the others stay behind REST
 * @param emergencyNumbers by region; a region without any is told to call its local number
 * @param wordClasses with {@code patterns} and {@code ambiguities}: how free text is read
 */
public record ReleaseContent(
        Map<String, Map<String, String>> texts,
        int disclaimerVersion,
        Map<String, CitedSource> sources,
        List<Nutrient> nutrients,
        List<Symptom> symptoms,
        List<Term> terms,
        List<Association> associations,
        List<RiskFactor> riskFactors,
        List<Interaction> interactions,
        List<Contraindication> contraindications,
        List<LabTest> tests,
        List<TriageRule> rules,
        List<ReleasedIntake> referenceIntakes,
        List<EverydayFood> foods,
        List<Guideline> guidance,
        List<EmergencyNumber> emergencyNumbers,
        List<WordClass> wordClasses,
        List<WordingPattern> patterns,
        List<Ambiguity> ambiguities) {

    /** What is shown of a source beside a claim. */
    public record CitedSource(
            String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String licence) {}
}
