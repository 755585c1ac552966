package org.shortfall.manifests;

import static org.shortfall.manifests.Rule.all;
import static org.shortfall.manifests.Rule.unless;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Strimzi's topics have the settings that the local launcher gives them, and survive the loss of one broker. */
final class TopicRule {

    /** The only version that Strimzi 1.0 and newer serve. */
    static final String API_VERSION = "kafka.strimzi.io/v1";

    static final String KIND = "KafkaTopic";

    static final Rule TOPIC = Rule.of("topics have the agreed settings", GenericKubernetesResource.class, it -> {
        return KIND.equals(it.getKind()) ? faults(it) : Stream.of();
    });

    private TopicRule() {}

    private static Stream<String> faults(GenericKubernetesResource topic) {
        if (!(topic.getAdditionalProperties().get("spec") instanceof Map<?, ?> spec)
                || !(spec.get("config") instanceof Map<?, ?> config)) {
            return Stream.of("no spec or no config");
        }
        var settings = new HashMap<String, String>();
        config.forEach((name, value) -> settings.put(String.valueOf(name), String.valueOf(value)));
        String inSync = String.valueOf(settings.remove("min.insync.replicas"));
        settings.put("partitions", String.valueOf(spec.get("partitions")));
        var agreed = Agreement.TOPICS.getOrDefault(topic.getMetadata().getName(), Map.of());
        return all(
                unless(spec.keySet().equals(Set.of("partitions", "replicas", "config")), "spec has " + spec.keySet()),
                unless(settings.equals(agreed), "settings are " + settings + ", agreed are " + agreed),
                unless(
                        "3".equals(String.valueOf(spec.get("replicas"))) && "2".equals(inSync),
                        "not 3 replicas, 2 in sync"),
                unless(
                        topic.getMetadata().getLabels().containsKey("strimzi.io/cluster"),
                        "Strimzi reads only topics with the label strimzi.io/cluster"));
    }
}
