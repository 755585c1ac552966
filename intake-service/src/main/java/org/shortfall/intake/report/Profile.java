package org.shortfall.intake.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the person: in the request in the client's words, in the event in ids of the vocabulary.
 *
 * <p>A field that is null is unknown and is not written. An empty list is a known none.
 *
 * @param partial the lists that hold only what was read in the text: what is not in them is unknown
 * @param absent ids of the terms that the text denies
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Profile(
        @Nullable Age age,
        @Nullable String sex,
        @Nullable String lifeStage,
        @Nullable List<String> diets,
        @Nullable List<String> allergies,
        @Nullable List<String> conditions,
        @Nullable List<String> medications,
        @Nullable List<String> factors,
        @Nullable List<Supplement> supplements,
        @Nullable List<LabResult> labs,
        @Nullable List<String> partial,
        @Nullable List<String> absent) {

    /** Nothing is known. */
    static final Profile UNKNOWN = new Profile(null, null, null, null, null, null, null, null, null, null, null, null);

    /** Age in full years or months. */
    public record Age(int value, String unit) {}

    /** What someone takes of one nutrient, if known how much. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Supplement(
            String nutrient,
            @Nullable Amount amount,
            @Nullable String per) {}

    /** A quantity with its UCUM unit. */
    public record Amount(BigDecimal value, String unit) {}

    /** A laboratory result; {@code takenAt} is a day such as 2026-10-01. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LabResult(
            String test,
            BigDecimal value,
            String unit,
            @Nullable String takenAt) {}
}
