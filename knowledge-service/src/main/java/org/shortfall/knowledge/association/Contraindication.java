package org.shortfall.knowledge.association;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.locale.Words;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Verification;

/**
 * A nutrient, in a form, that people of whom a term holds should not be given without a clinician.
 *
 * @param nutrient id of a nutrient, or {@code all}
 * @param gate how strictly: {@code avoid}, {@code avoid_without_clinician}, {@code clinician_only}, {@code limit} …
 * @param sources ids of the sources
 * @param verified whether the claim was read in the cited text
 */
@Schema(
        description =
                "A nutrient, in a form, that people of whom a term holds should not be given without a clinician.")
public record Contraindication(
        String nutrient,
        String term,
        String form,
        String gate,
        @Nullable String reason,
        List<String> sources,
        boolean verified,
        @Nullable String language,
        @Nullable Provenance provenance) {

    public Contraindication {
        sources = List.copyOf(sources);
    }

    static Contraindication of(ContraindicationRow row) {
        return new Contraindication(
                row.nutrient,
                row.term,
                row.form,
                row.gate,
                row.reason,
                row.sources,
                Verification.isVerified(row.verification),
                null,
                null);
    }

    /** As it is served: in the words of a language, with its provenance. A release carries neither. */
    Contraindication told(Words words, Provenance provenance) {
        return new Contraindication(
                nutrient,
                term,
                form,
                gate,
                words.ofOptional("contraindication." + nutrient + "." + term + "." + form, reason),
                sources,
                verified,
                words.language(),
                provenance);
    }
}
