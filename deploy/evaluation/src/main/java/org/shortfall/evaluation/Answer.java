package org.shortfall.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What Shortfall says about a case, as the reference scorer reads it.
 *
 * @param ranked the advice's findings in their order
 * @param recommended codes of everything that is suggested to eat, take or do
 * @param leadsWith {@code clinician} or {@code nutrition}
 */
@JsonPropertyOrder({"id", "ranked", "triage", "recommended", "leads_with", "phrases"})
record Answer(
        String id,
        List<Suspect> ranked,
        String triage,
        List<String> recommended,
        @JsonProperty("leads_with") String leadsWith,
        Phrases phrases) {

    /** One finding. */
    record Suspect(String nutrient, BigDecimal confidence, String direction) {

        /** As the reference scorer reads a file: without a confidence it is sure, without a direction a deficiency. */
        Suspect {
            confidence = confidence == null ? BigDecimal.ONE : confidence;
            direction = direction == null ? "deficiency" : direction;
        }
    }

    /** How many phrases the case has, and how many of them yielded something coded or known to be no symptom. */
    record Phrases(int all, int understood) {}

    /** An answer as a file has it; a field that was left out is nothing said. */
    Answer {
        ranked = ranked == null ? List.of() : List.copyOf(ranked);
        recommended = recommended == null ? List.of() : List.copyOf(recommended);
    }

    Triage level() {
        return Triage.of(triage);
    }

    java.util.Set<String> recommendedCodes() {
        java.util.Set<String> codes = new TreeSet<>();
        recommended.forEach(code -> codes.add(Aliases.of(code)));
        return codes;
    }

    /** The nutrients of one direction, best first. */
    List<String> ranked(String direction) {
        return ranked.stream()
                .filter(suspect -> suspect.direction().equals(direction))
                .map(suspect -> Aliases.of(suspect.nutrient()))
                .toList();
    }

    /** The highest confidence in anything; zero if there is no finding. */
    BigDecimal highestConfidence() {
        return ranked.stream()
                .map(Suspect::confidence)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
