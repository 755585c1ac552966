package org.shortfall.knowledge.nutrient;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.locale.Words;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Verification;

/**
 * One limit of a laboratory test; a test with several limits has several of these.
 *
 * @param id of the test
 * @param nutrient id of a nutrient, or {@code general}
 * @param threshold the limit as the source words it, for example {@code <30}
 * @param loincUnitNote what to mind when the code and the limit use different units
 * @param sources ids of the sources
 * @param verified whether the claim was read in the cited text
 */
@Schema(description = "One limit of a laboratory test; a test with several limits has several of these.")
public record LabTest(
        String id,
        String nutrient,
        String name,
        @Nullable String unit,
        @Nullable String threshold,
        @Nullable String interpretation,
        @Nullable String alternativeUnit,
        @Nullable String loinc,
        @Nullable String loincUnitNote,
        List<String> sources,
        boolean verified,
        @Nullable String language,
        @Nullable Provenance provenance) {

    public LabTest {
        sources = List.copyOf(sources);
    }

    static LabTest of(LabTestRow row) {
        return new LabTest(
                row.test,
                row.nutrient,
                row.name,
                row.unit,
                row.threshold,
                row.interpretation,
                row.alternativeUnit,
                row.loinc,
                row.loincUnitNote,
                row.sources,
                Verification.isVerified(row.verification),
                null,
                null);
    }

    /** As it is served: in the words of a language, with its provenance. A release carries neither. */
    LabTest told(Words words, Provenance provenance) {
        return new LabTest(
                id,
                nutrient,
                words.of("test." + id, name),
                unit,
                threshold,
                interpretation,
                alternativeUnit,
                loinc,
                loincUnitNote,
                sources,
                verified,
                words.language(),
                provenance);
    }
}
