package org.shortfall.advice.catalogue;

import java.util.List;

/** That a symptom is a sign of too little or too much of a nutrient; cited only when verified. */
public record Association(
        String nutrient,
        Direction direction,
        String symptom,
        Strength strength,
        Grade grade,
        List<String> sources,
        boolean verified) {

    public Association {
        sources = Present.list(sources);
    }
}
