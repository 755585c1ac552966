package org.shortfall.knowledge.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which foods fit somebody with a diet or an allergy.
 *
 * @param required food tags that must be known to hold
 * @param excluded food tags that must be known not to hold
 */
public record FoodFit(List<String> required, List<String> excluded) {

    static final FoodFit UNTELLABLE = new FoodFit(List.of(), List.of());

    public FoodFit {
        required = List.copyOf(required);
        excluded = List.copyOf(excluded);
    }

    /** False for an allergy that no food tag tells of: no food may be called fitting then. */
    public boolean isTellable() {
        return !required.isEmpty() || !excluded.isEmpty();
    }

    static FoodFit of(List<TermRow> terms) {
        return new FoodFit(
                terms.stream()
                        .map(term -> term.requiresFoodTag)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                terms.stream()
                        .flatMap(term -> term.excludesFoodTags.stream())
                        .distinct()
                        .toList());
    }

    /** What fits both. */
    public FoodFit and(FoodFit other) {
        return new FoodFit(both(required, other.required), both(excluded, other.excluded));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
