package org.shortfall.advice.catalogue;

import java.util.List;
import java.util.Map;

/** What a release holds, with only the fields that this service reads. */
public record Content(
        int disclaimerVersion,
        Map<String, Map<String, String>> texts,
        Map<String, Source> sources,
        List<Nutrient> nutrients,
        List<Symptom> symptoms,
        List<Term> terms,
        List<Association> associations,
        List<RiskFactor> riskFactors,
        List<Interaction> interactions,
        List<Contraindication> contraindications,
        List<LabTest> tests,
        List<TriageRule> rules,
        List<ReferenceIntake> referenceIntakes,
        List<Food> foods,
        List<Guideline> guidance) {

    public Content {
        texts = Present.map(texts);
        sources = Present.map(sources);
        nutrients = Present.list(nutrients);
        symptoms = Present.list(symptoms);
        terms = Present.list(terms);
        associations = Present.list(associations);
        riskFactors = Present.list(riskFactors);
        interactions = Present.list(interactions);
        contraindications = Present.list(contraindications);
        tests = Present.list(tests);
        rules = Present.list(rules);
        referenceIntakes = Present.list(referenceIntakes);
        foods = Present.list(foods);
        guidance = Present.list(guidance);
    }

    /** The same release with other associations. */
    public Content withAssociations(List<Association> others) {
        return new Content(
                disclaimerVersion,
                texts,
                sources,
                nutrients,
                symptoms,
                terms,
                others,
                riskFactors,
                interactions,
                contraindications,
                tests,
                rules,
                referenceIntakes,
                foods,
                guidance);
    }
}
