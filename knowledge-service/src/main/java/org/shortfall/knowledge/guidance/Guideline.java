package org.shortfall.knowledge.guidance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.locale.Words;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Verification;

/**
 * A sentence of general dietary guidance.
 *
 * @param kind {@code prefer}, {@code limit}, {@code target}, {@code info} or {@code caution}
 * @param topic what it is about, for example {@code hydration} or {@code seek_advice}
 * @param value as the source words it, for example {@code <2300}
 * @param sources ids of the sources
 * @param verified whether the claim was read in the cited text
 */
@Schema(description = "A sentence of general dietary guidance.")
public record Guideline(
        String id,
        String kind,
        String topic,
        String statement,
        @Nullable String subject,
        @Nullable String value,
        @Nullable String unit,
        List<String> sources,
        boolean verified,
        @Nullable String language,
        @Nullable Provenance provenance) {

    public Guideline {
        sources = List.copyOf(sources);
    }

    static Guideline of(GuidelineRow row) {
        return new Guideline(
                row.id,
                row.kind,
                row.topic,
                row.statement,
                row.subject,
                row.value,
                row.unit,
                row.sources,
                Verification.isVerified(row.verification),
                null,
                null);
    }

    /** As it is served: in the words of a language, with its provenance. A release carries neither. */
    Guideline told(Words words, Provenance provenance) {
        return new Guideline(
                id,
                kind,
                topic,
                words.of("guidance." + id, statement),
                subject,
                value,
                unit,
                sources,
                verified,
                words.language(),
                provenance);
    }
}
