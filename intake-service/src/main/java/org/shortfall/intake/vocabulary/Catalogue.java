package org.shortfall.intake.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What this service reads of a catalogue release; everything else in it is ignored. */
public record Catalogue(
        Map<String, Map<String, String>> texts,
        List<Symptom> symptoms,
        List<Term> terms,
        List<Nutrient> nutrients,
        List<LabTest> tests,
        List<TriageRule> rules,
        List<WordClass> wordClasses,
        List<WordingPattern> patterns,
        List<Ambiguity> ambiguities) {

    public Catalogue {
        texts = orEmpty(texts);
        symptoms = Listed.of(symptoms);
        terms = Listed.of(terms);
        nutrients = Listed.of(nutrients);
        tests = Listed.of(tests);
        rules = Listed.of(rules);
        wordClasses = Listed.of(wordClasses);
        patterns = Listed.of(patterns);
        ambiguities = Listed.of(ambiguities);
    }

    private static Map<String, Map<String, String>> orEmpty(@Nullable Map<String, Map<String, String>> texts) {
        return texts == null ? Map.of() : Map.copyOf(texts);
    }
}
