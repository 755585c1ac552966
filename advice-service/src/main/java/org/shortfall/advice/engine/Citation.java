package org.shortfall.advice.engine;

import java.util.List;

/** What isn't verified isn't cited. */
final class Citation {

    private Citation() {}

    static List<String> of(List<String> sources, boolean verified) {
        return verified ? sources : List.of();
    }
}
