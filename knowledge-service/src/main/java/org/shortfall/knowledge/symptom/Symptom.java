package org.shortfall.knowledge.symptom;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.locale.Words;
import org.shortfall.knowledge.source.Provenance;

/**
 * A sign that people report.
 *
 * @param synonymsDe German phrases for it
 * @param implies ids of the symptoms that hold for whoever has this one
 * @param impliesTerms ids of the terms of the vocabulary that hold for whoever has this one
 * @param codes where other vocabularies have it; {@code match} says how well
 */
@Schema(description = "A sign that people report, in plain and in clinical words.")
public record Symptom(
        String id,
        String name,
        @Nullable String clinicalTerm,
        String group,
        List<String> synonyms,
        List<String> synonymsDe,
        List<String> implies,
        List<String> impliesTerms,
        List<Code> codes,
        List<String> sources,
        @Nullable String language,
        @Nullable Provenance provenance) {

    /** The same or a similar thing in another vocabulary. */
    @Schema(description = "The same or a similar thing in another vocabulary; `match` says how well it fits.")
    public record Code(
            String system,
            String code,
            @Nullable String label,
            @Nullable String match) {}

    public Symptom {
        synonyms = List.copyOf(synonyms);
        synonymsDe = List.copyOf(synonymsDe);
        implies = List.copyOf(implies);
        impliesTerms = List.copyOf(impliesTerms);
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
    }

    static Symptom of(SymptomRow row) {
        return new Symptom(
                row.id,
                row.name,
                row.clinicalTerm,
                row.group,
                row.synonyms,
                row.phrasesDe,
                row.implies,
                row.impliesTerms,
                codes(row),
                row.sources,
                null,
                null);
    }

    private static List<Code> codes(SymptomRow row) {
        List<Code> codes = new ArrayList<>();
        if (row.hpoId != null) {
            codes.add(new Code("HPO", row.hpoId, row.hpoLabel, row.hpoMatch));
        }
        if (row.icd10cmCategory != null) {
            codes.add(new Code("ICD-10-CM", row.icd10cmCategory, row.icd10cmLabel, "category"));
        }
        return codes;
    }

    /** As it is served: in the words of a language, with its provenance. A release carries neither. */
    Symptom told(Words words, Provenance provenance) {
        return new Symptom(
                id,
                words.of("symptom." + id, name),
                clinicalTerm,
                group,
                synonyms,
                synonymsDe,
                implies,
                impliesTerms,
                codes,
                sources,
                words.language(),
                provenance);
    }
}
