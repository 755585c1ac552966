package org.shortfall.knowledge.association;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Verification;

/**
 * That people of whom a term holds run short of a nutrient more often.
 *
 * @param term id of a term of the vocabulary
 * @param confidence A (sure) to C
 * @param sources ids of the sources
 * @param verified whether the claim was read in the cited text
 */
@Schema(description = "That people of whom a term holds run short of a nutrient more often.")
public record RiskFactor(
        String nutrient,
        String term,
        @Nullable String note,
        String confidence,
        List<String> sources,
        boolean verified,
        @Nullable Provenance provenance) {

    public RiskFactor {
        sources = List.copyOf(sources);
    }

    static RiskFactor of(RiskFactorRow row) {
        return new RiskFactor(
                row.nutrient,
                row.term,
                row.note,
                row.confidence,
                row.sources,
                Verification.isVerified(row.verification),
                null);
    }

    /** As it is served: with its provenance, which a release does not carry. */
    RiskFactor told(Provenance provenance) {
        return new RiskFactor(nutrient, term, note, confidence, sources, verified, provenance);
    }
}
