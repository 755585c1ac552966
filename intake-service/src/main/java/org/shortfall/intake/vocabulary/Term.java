package org.shortfall.intake.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One profile term: a condition, a medicine, a diet, …; {@code implies} are the ids of what it also is. */
public record Term(
        String kind,
        String id,
        String label,
        List<String> synonyms,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        List<String> synonymsDe,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        List<String> contextPhrases,

        List<String> implies,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        String nutrient) {

    public Term {
        synonyms = Listed.of(synonyms);
        synonymsDe = Listed.of(synonymsDe);
        contextPhrases = Listed.of(contextPhrases);
        implies = Listed.of(implies);
        label = label == null ? id : label;
    }
}
