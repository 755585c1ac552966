package org.shortfall.advice.engine;

import java.util.List;

/** What isn't verified isn't cited; of several sources the first is, the catalogue has all. */
final class Citation {

    private static final int CITED = 1;

    private Citation() {}

    static List<String> of(List<String> sources, boolean verified) {
        if (!verified) {
            return List.of();
        }
        return sources.size() <= CITED ? sources : sources.subList(0, CITED);
    }
}
