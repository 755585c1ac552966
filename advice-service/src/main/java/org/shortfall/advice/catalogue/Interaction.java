package org.shortfall.advice.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a medicine and a nutrient do to each other, and what to do about it. */
public record Interaction(
        String nutrient,
        String term,
        String effect,
        String severity,
        @Nullable String action,
        List<String> sources,
        boolean verified) {

    public Interaction {
        sources = Present.list(sources);
    }
}
