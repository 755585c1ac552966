package org.shortfall.manifests;

import java.util.List;
import java.util.stream.Stream;

/** Every rule for a single object, for the files as they are as well as for what kustomize makes of them. */
final class Rules {

    static final List<Rule> ALL = Stream.of(ObjectRules.ALL, PodRules.ALL, List.of(RouteRule.ROUTE, TopicRule.TOPIC))
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
