package org.shortfall.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds misspelt and misplaced fields: the model keeps what it does not know as additional properties. */
final class UnknownFields {

    private final List<String> found = new ArrayList<>();

    private UnknownFields() {}

    /** Paths of the fields that the Kubernetes API does not have; it would drop them without a word. */
    static List<String> of(HasMetadata resource) {
        var fields = new UnknownFields();
        fields.visit(resource, resource.getKind());
        return fields.found;
    }

    private void visit(@Nullable Object value, String path) {
        switch (value) {
            case null -> {}
            case Collection<?> items -> items.forEach(item -> visit(item, path + "[]"));
            case Map<?, ?> entries -> entries.forEach((key, item) -> visit(item, path + "." + key));
            default -> {
                if (value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model.")) {
                    Arrays.stream(value.getClass().getMethods())
                            .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                            .forEach(getter -> visitProperty(value, getter, path));
                }
            }
        }
    }

    private void visitProperty(Object owner, Method getter, String path) {
        Object value = call(owner, getter);
        if (getter.getName().equals("getAdditionalProperties") && value instanceof Map<?, ?> unknown) {
            unknown.keySet().forEach(field -> found.add(path + "." + field));
        } else {
            visit(value, path + "." + getter.getName().substring("get".length()));
        }
    }

    private static @Nullable Object call(Object owner, Method getter) {
        try {
            return getter.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(getter + " cannot be read", e);
        }
    }
}
