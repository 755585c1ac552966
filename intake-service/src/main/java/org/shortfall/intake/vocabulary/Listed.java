package org.shortfall.intake.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that may be absent in the record read: absent is empty. */
final class Listed {

    private Listed() {}

    static <T> List<T> of(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
