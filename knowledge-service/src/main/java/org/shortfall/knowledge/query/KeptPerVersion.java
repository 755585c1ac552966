package org.shortfall.knowledge.query;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed once for each version of the catalogue. Before the first release nothing is kept, as tables
 * are still being filled. Two threads may compute it at the same time; either result serves.
 */
public final class KeptPerVersion<T> {

    private final CatalogueVersion version;
    private final Supplier<T> compute;
    private volatile @Nullable Kept<T> kept;

    public KeptPerVersion(CatalogueVersion version, Supplier<T> compute) {
        this.version = version;
        this.compute = compute;
    }

    private record Kept<T>(String version, T value) {}

    public T get() {
        String current = version.current();
        Kept<T> last = kept;
        if (last != null && !current.isEmpty() && last.version().equals(current)) {
            return last.value();
        }
        T value = compute.get();
        kept = new Kept<>(current, value);
        return value;
    }
}
