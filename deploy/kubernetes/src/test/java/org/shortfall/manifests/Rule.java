package org.shortfall.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something that must hold for each object of its type; what breaks it is told in words. */
record Rule(String name, Function<HasMetadata, Stream<String>> check) {

    static <T extends HasMetadata> Rule of(String name, Class<T> type, Function<T, Stream<String>> check) {
        return new Rule(name, resource -> type.isInstance(resource) ? check.apply(type.cast(resource)) : Stream.of());
    }

    List<String> faults(List<HasMetadata> resources) {
        return resources.stream()
                .flatMap(resource -> check.apply(resource).map(fault -> at(resource) + ": " + fault))
                .toList();
    }

    /** The fault, unless the condition holds. */
    static Stream<String> unless(boolean holds, String fault) {
        return holds ? Stream.of() : Stream.of(fault);
    }

    @SafeVarargs
    static Stream<String> all(Stream<String>... faults) {
        return Stream.of(faults).flatMap(Function.identity());
    }

    @Override
    public String toString() {
        return name;
    }

    private static String at(HasMetadata resource) {
        return resource.getKind() + " " + resource.getMetadata().getName();
    }
}
