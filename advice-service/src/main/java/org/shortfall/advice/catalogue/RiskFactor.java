package org.shortfall.advice.catalogue;

import java.util.List;

/** That people of whom a term holds run short of a nutrient more often. */
public record RiskFactor(String nutrient, String term, Grade confidence, List<String> sources, boolean verified) {

    public RiskFactor {
        sources = Present.list(sources);
    }
}
