package org.shortfall.intake.vocabulary;

import java.util.List;

/** A nutrient that a supplement may be reported for. */
public record Nutrient(String id, String name, List<String> aliases) {

    public Nutrient {
        aliases = Listed.of(aliases);
    }
}
