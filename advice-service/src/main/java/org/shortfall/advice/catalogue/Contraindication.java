package org.shortfall.advice.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A nutrient, in a form, that people of whom a term holds should not be given without a clinician. */
public record Contraindication(
        String nutrient,
        String term,
        String form,
        String gate,
        @Nullable String reason,
        List<String> sources,
        boolean verified) {

    public Contraindication {
        sources = Present.list(sources);
    }
}
