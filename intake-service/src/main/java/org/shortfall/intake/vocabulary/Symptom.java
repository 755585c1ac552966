package org.shortfall.intake.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One symptom of the vocabulary; reports name it by its id. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Symptom(
        String id,
        String name,
        @Nullable String clinicalTerm,
        String group,
        List<String> synonyms,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        List<String> synonymsDe,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        List<String> implies) {

    public Symptom {
        synonyms = Listed.of(synonyms);
        synonymsDe = Listed.of(synonymsDe);
        implies = Listed.of(implies);
        group = group == null ? "other" : group;
    }
}
