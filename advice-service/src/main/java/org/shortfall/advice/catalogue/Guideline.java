package org.shortfall.advice.catalogue;

import java.util.List;

/** A sentence of general dietary guidance. */
public record Guideline(String id, String kind, String statement, List<String> sources, boolean verified) {

    public Guideline {
        sources = Present.list(sources);
    }
}
