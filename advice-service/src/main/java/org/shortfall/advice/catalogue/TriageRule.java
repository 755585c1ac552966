package org.shortfall.advice.catalogue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When to see someone, and how soon. It holds when every part that is given holds; a missing part asks nothing.
 *
 * @param within ISO 8601 time to be seen
 * @param any at least {@code atLeast} (1 when missing) of these symptoms are present
 * @param none softeners: ordinary explanations, any one of which lowers the level by one
 * @param riskAny at least one of its parts holds
 * @param labs at least one result of a laboratory test is in one of these ranges
 * @param focus the symptoms whose evidence must meet duration, severity, side, onset and course (default: all named ones)
 * @param unknownOk keys whose value may be unknown
 */
public record TriageRule(
        String id,
        TriageLevel triage,
        String within,
        List<String> all,
        List<String> any,
        @Nullable Integer atLeast,
        List<Group> groups,
        List<String> none,
        @Nullable PersonPattern profile,
        List<String> conditions,
        List<String> medications,
        List<String> noneConditions,
        List<String> noneMedications,
        @Nullable RiskAny riskAny,
        List<LabRange> labs,
        @Nullable DurationRange duration,
        @Nullable Integer severityMin,
        @Nullable String side,
        @Nullable String onset,
        @Nullable String course,
        List<String> focus,
        List<String> unknownOk,
        String message,
        List<String> sources,
        boolean verified) {

    /** At least {@code atLeast} of these symptoms are present. */
    public record Group(List<String> any, @Nullable Integer atLeast) {

        public Group {
            any = Present.list(any);
        }
    }

    /** What the person must be; ages in years, {@code maxAge} exclusive. */
    public record PersonPattern(
            @Nullable BigDecimal minAge,
            @Nullable BigDecimal maxAge,
            @Nullable String sex,
            @Nullable Boolean pregnant,
            @Nullable Boolean postpartum) {}

    /** Any one condition, medicine, symptom or kind of person that raises the risk. */
    public record RiskAny(
            List<String> conditions, List<String> medications, List<String> symptoms, List<PersonPattern> profile) {

        public RiskAny {
            conditions = Present.list(conditions);
            medications = Present.list(medications);
            symptoms = Present.list(symptoms);
            profile = Present.list(profile);
        }
    }

    /**
     * Results of a test from {@code from} on, or below {@code below}; several units of one test are several ranges.
     *
     * @param unit UCUM
     */
    public record LabRange(
            String test,
            String unit,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below) {

        /** Whether a result of this test is in the range; a unit that cannot be converted to this one says no. */
        public boolean holds(BigDecimal value, @Nullable String resultUnit) {
            BigDecimal factor = resultUnit == null ? null : Concentration.factor(resultUnit, unit);
            if (factor == null) {
                return false;
            }
            BigDecimal result = value.multiply(factor);
            return (from == null || result.compareTo(from) >= 0) && (below == null || result.compareTo(below) < 0);
        }
    }

    /**
     * ISO 8601 durations, both ends inclusive.
     *
     * @param shortest what {@code min} means; worked out here, releases do not carry it
     * @param longest the same of {@code max}
     */
    public record DurationRange(
            @Nullable String min,
            @Nullable String max,
            @Nullable Duration shortest,
            @Nullable Duration longest) {

        public DurationRange {
            shortest = min == null ? null : ElapsedTime.parse(min);
            longest = max == null ? null : ElapsedTime.parse(max);
        }
    }

    public TriageRule {
        var unused = ElapsedTime.parse(within);
        all = Present.list(all);
        any = Present.list(any);
        groups = Present.list(groups);
        labs = Present.list(labs);
        none = Present.list(none);
        conditions = Present.list(conditions);
        medications = Present.list(medications);
        noneConditions = Present.list(noneConditions);
        noneMedications = Present.list(noneMedications);
        unknownOk = Present.list(unknownOk);
        sources = Present.list(sources);
        focus = focus == null || focus.isEmpty() ? named(all, any, groups) : List.copyOf(focus);
    }

    /** Every symptom that can make this rule hold. */
    public List<String> symptoms() {
        return named(all, any, groups);
    }

    public boolean asksAboutEvidence() {
        return duration != null || severityMin != null || side != null || onset != null || course != null;
    }

    private static List<String> named(List<String> all, List<String> any, List<Group> groups) {
        return Stream.of(all.stream(), any.stream(), groups.stream().flatMap(g -> g.any().stream()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
