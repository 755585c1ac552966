package org.shortfall.knowledge.http;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.shortfall.knowledge.http.Problem.Fault;

/**
 * Refuses query parameters that a resource does not declare: a misspelt filter must not look like a filter that holds. A
 * path with control characters leads nowhere.
 */
public final class KnownParameters {

    private static final Map<Method, Set<String>> DECLARED = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        if (request.getUriInfo().getPathParameters().values().stream()
                .flatMap(List::stream)
                .anyMatch(KnownParameters::hasControls)) {
            throw new NotFoundException();
        }
        Set<String> declared = DECLARED.computeIfAbsent(method, KnownParameters::declared);
        List<Fault> faults = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> !declared.contains(parameter.getKey())
                        || parameter.getValue().size() > 1
                        || hasControls(parameter.getValue().getFirst()))
                .map(parameter -> fault(parameter, declared))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.badRequest(faults);
        }
    }

    private static Fault fault(Map.Entry<String, List<String>> parameter, Set<String> declared) {
        String name = parameter.getKey();
        if (!declared.contains(name)) {
            return new Fault("(unknown)", "unknown-parameter", "known here: " + String.join(", ", declared));
        }
        return parameter.getValue().size() > 1
                ? new Fault(name, "repeated-parameter", "give it once")
                : new Fault(name, "bad-value", "give it without control characters");
    }

    /** No value has any, and the database refuses some. */
    private static boolean hasControls(String value) {
        return value.chars().anyMatch(Character::isISOControl);
    }

    private static Set<String> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(annotation -> annotation != null)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
