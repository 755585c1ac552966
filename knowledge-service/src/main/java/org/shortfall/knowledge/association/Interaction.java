package org.shortfall.knowledge.association;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.locale.Words;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Verification;

/**
 * What a medicine and a nutrient do to each other, and what to do about it.
 *
 * @param term id of a term: a class of medicines, a medicine or a supplement
 * @param severity {@code minor}, {@code moderate}, {@code major} or {@code contraindicated}
 * @param sources ids of the sources
 * @param verified whether the claim was read in the cited text
 */
@Schema(description = "What a medicine and a nutrient do to each other, and what to do about it.")
public record Interaction(
        String nutrient,
        String term,
        String effect,
        String severity,
        @Nullable String action,
        List<String> sources,
        boolean verified,
        @Nullable String language,
        @Nullable Provenance provenance) {

    public Interaction {
        sources = List.copyOf(sources);
    }

    static Interaction of(InteractionRow row) {
        return new Interaction(
                row.nutrient,
                row.term,
                row.effect,
                row.severity,
                row.action,
                row.sources,
                Verification.isVerified(row.verification),
                null,
                null);
    }

    /** As it is served: in the words of a language, with its provenance. A release carries neither. */
    Interaction told(Words words, Provenance provenance) {
        return new Interaction(
                nutrient,
                term,
                effect,
                severity,
                words.ofOptional("interaction." + nutrient + "." + term, action),
                sources,
                verified,
                words.language(),
                provenance);
    }
}
