package org.shortfall.manifests;

import static org.shortfall.manifests.Rule.all;
import static org.shortfall.manifests.Rule.unless;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPPathMatch;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The gateway lets in what the local front door lets in, and never ends a stream. */
final class RouteRule {

    static final Rule ROUTE = Rule.of("the route has the agreed prefixes", HTTPRoute.class, RouteRule::faults);

    private RouteRule() {}

    private static Stream<String> faults(HTTPRoute route) {
        var prefixes = new HashMap<String, Set<String>>();
        var streams = new HashMap<String, HTTPRouteRule>();
        for (HTTPRouteRule rule : route.getSpec().getRules()) {
            for (HTTPPathMatch path : paths(rule)) {
                if ("PathPrefix".equals(path.getType())) {
                    prefixes.computeIfAbsent(backend(rule), service -> new HashSet<>())
                            .add(path.getValue());
                } else {
                    streams.put(path.getValue(), rule);
                }
            }
        }
        return all(
                unless(prefixes.equals(Agreement.PREFIXES), "prefixes are " + prefixes),
                unless(streams.keySet().equals(Set.of(Agreement.STREAM)), "exact paths are " + streams.keySet()),
                unless(streams.values().stream().allMatch(RouteRule::isEndless), "the stream is cut or goes astray"));
    }

    private static List<HTTPPathMatch> paths(HTTPRouteRule rule) {
        return rule.getMatches().stream().map(match -> match.getPath()).toList();
    }

    private static boolean isEndless(HTTPRouteRule rule) {
        var timeouts = rule.getTimeouts();
        return backend(rule).equals("advice-service")
                && timeouts != null
                && Map.of("request", "0s", "backendRequest", "0s")
                        .equals(Map.of(
                                "request", String.valueOf(timeouts.getRequest()),
                                "backendRequest", String.valueOf(timeouts.getBackendRequest())));
    }

    private static String backend(HTTPRouteRule rule) {
        return rule.getBackendRefs().getFirst().getName();
    }
}
