package org.shortfall.knowledge.association;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Verification;

/**
 * That a nutrient and a symptom go together.
 *
 * @param direction {@code deficiency} or {@code excess}
 * @param strength how typical the sign is: {@code hallmark}, {@code common}, {@code occasional}, {@code weak}
 * @param grade of the evidence for the association, A (strong) to C (weak)
 * @param sources ids of the sources
 * @param verified whether the claim was read in the cited text
 */
@Schema(description = "That a nutrient and a symptom go together.")
public record Association(
        String nutrient,
        String direction,
        String symptom,
        String strength,
        String grade,
        @Nullable String note,
        List<String> sources,
        boolean verified,
        @Nullable Provenance provenance) {

    public Association {
        sources = List.copyOf(sources);
    }

    static Association of(AssociationRow row) {
        return new Association(
                row.nutrient,
                row.direction,
                row.symptom,
                row.strength,
                row.grade,
                row.note,
                row.sources,
                Verification.isVerified(row.verification),
                null);
    }

    /** As it is served: with its provenance, which a release does not carry. */
    Association told(Provenance provenance) {
        return new Association(nutrient, direction, symptom, strength, grade, note, sources, verified, provenance);
    }
}
