package org.shortfall.evaluation;

import java.util.Map;

/** Cases and catalogue name a few nutrients differently; scores are taken over the names of the cases. */
final class Aliases {

    private static final Map<String, String> NAMES = Map.of(
            "thiamin", "vitamin_b1",
            "thiamine", "vitamin_b1",
            "cobalamin", "vitamin_b12",
            "pyridoxine", "vitamin_b6",
            "supplement.thiamin", "supplement.vitamin_b1");

    private Aliases() {}

    static String of(String name) {
        return NAMES.getOrDefault(name, name);
    }
}
