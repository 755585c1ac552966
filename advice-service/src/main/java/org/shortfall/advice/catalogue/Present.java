package org.shortfall.advice.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field that a release leaves out is empty here, so that nobody re-checks. */
final class Present {

    private Present() {}

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <V> Map<String, V> map(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }
}
