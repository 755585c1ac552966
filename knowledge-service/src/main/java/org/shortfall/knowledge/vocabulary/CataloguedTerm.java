package org.shortfall.knowledge.vocabulary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.locale.Words;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Verification;

/**
 * A term of the vocabulary as the REST interface shows it: as a release carries it, and where it comes from.
 *
 * @param implied everything that holds for whoever has this one, through any number of steps; in lists it is missing
 * @param icd10Category where the term has one
 */
@Schema(description = "A fact about a person that rules speak of, and what it implies.")
public record CataloguedTerm(
        String kind,
        String id,
        String label,
        List<String> synonyms,
        List<String> synonymsDe,
        List<String> implies,
        @Nullable List<String> implied,
        @Nullable String requiresFoodTag,
        List<String> excludesFoodTags,
        @Nullable String nutrient,
        @Nullable String icd10Category,
        @Nullable String note,
        List<String> sources,
        boolean verified,
        String language,
        Provenance provenance) {

    static CataloguedTerm of(TermRow row, @Nullable List<String> implied, Words words, Provenance provenance) {
        return new CataloguedTerm(
                row.kind,
                row.id,
                words.of("term." + row.kind + "." + row.id, row.label),
                row.synonyms,
                row.phrasesDe,
                row.implies,
                implied,
                row.requiresFoodTag,
                row.excludesFoodTags,
                row.nutrient,
                row.icd10Category,
                row.note,
                row.sources,
                Verification.isVerified(row.verification),
                words.language(),
                provenance);
    }
}
