package org.shortfall.intake.text.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry of the corpus: what somebody wrote and what should be read in it. */
record Sentence(String id, String locale, String text, Expected expected, List<String> tags) {

    /**
     * What should be read.
     *
     * @param notEvidence ids that must not be read as present: other people's, past or only said so
     * @param mayAlso ids that are right too, but not asked for
     */
    record Expected(
            List<Sign> evidence,
            List<Fact> profile,
            List<String> unrecognised,
            List<String> notEvidence,
            Set<String> mayAlso) {

        Expected {
            mayAlso = mayAlso == null ? Set.of() : Set.copyOf(mayAlso);
        }
    }

    /**
     * A sign.
     *
     * @param or ids that are as right as {@code symptom}
     * @param duration ISO 8601; met within a tenth
     * @param durationAtLeast for "years" and the like
     */
    record Sign(
            String symptom,
            @JsonProperty("or") List<String> others,
            String state,
            @Nullable Integer severity,
            @Nullable String duration,
            @Nullable String durationAtLeast,
            @Nullable String side,
            @Nullable String course,
            List<String> context) {

        Sign {
            others = others == null ? List.of() : List.copyOf(others);
            context = context == null ? List.of() : List.copyOf(context);
        }

        Set<String> ids() {
            return union(symptom, others);
        }
    }

    /** A fact of the profile; of age, supplements and labs with its value. */
    record Fact(
            String field,
            @Nullable String id,
            @JsonProperty("or") List<String> others,
            @Nullable BigDecimal value,
            @Nullable BigDecimal amount,
            @Nullable String unit) {

        Fact {
            others = others == null ? List.of() : List.copyOf(others);
        }

        Set<String> ids() {
            return id == null ? Set.of() : union(id, others);
        }
    }

    private static Set<String> union(String id, List<String> others) {
        Set<String> ids = new TreeSet<>(others);
        ids.add(id);
        return ids;
    }

    /** Every id that is named anywhere in the expectation. */
    Stream<String> ids() {
        return Stream.of(
                        expected.evidence().stream().flatMap(sign -> sign.ids().stream()),
                        expected.profile().stream()
                                .filter(fact ->
                                        !Set.of("age", "sex", "lifeStage").contains(fact.field()))
                                .flatMap(fact -> fact.ids().stream()),
                        expected.notEvidence().stream(),
                        expected.mayAlso().stream())
                .flatMap(ids -> ids);
    }
}
