package org.shortfall.manifests;

import static org.shortfall.manifests.Rule.all;
import static org.shortfall.manifests.Rule.unless;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about the objects themselves: known to Kubernetes, selected by name alone, configured as agreed. */
final class ObjectRules {

    private static final String NAME = "app.kubernetes.io/name";

    static final List<Rule> ALL = List.of(
            Rule.of("fields and kinds are known", HasMetadata.class, ObjectRules::known),
            Rule.of("no secret is written down", HasMetadata.class, ObjectRules::withoutSecrets),
            Rule.of("deployments select by name alone", Deployment.class, ObjectRules::selectedByName),
            Rule.of("services select by name alone", Service.class, ObjectRules::selectedByName),
            Rule.of("disruption budgets select by name alone", PodDisruptionBudget.class, ObjectRules::selectedByName),
            Rule.of("settings are the agreed ones", Deployment.class, ObjectRules::configured));

    private ObjectRules() {}

    private static Stream<String> known(HasMetadata resource) {
        return switch (resource) {
            case GenericKubernetesResource other ->
                unless(
                        other.getApiVersion().equals(TopicRule.API_VERSION)
                                && other.getKind().equals(TopicRule.KIND),
                        "no such kind in " + other.getApiVersion());
            default -> UnknownFields.of(resource).stream().map(path -> "no such field: " + path);
        };
    }

    private static Stream<String> withoutSecrets(HasMetadata resource) {
        return unless(!(resource instanceof Secret), "a Secret does not belong among the manifests");
    }

    /** A version in a selector would make the next release a delete and create: selectors are immutable. */
    private static Stream<String> selectedByName(Deployment deployment) {
        var labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
        var selector = deployment.getSpec().getSelector();
        return all(
                byName(deployment, selector.getMatchLabels()),
                unless(selector.getMatchExpressions().isEmpty(), "selects by expressions"),
                unless(labels.entrySet().containsAll(selector.getMatchLabels().entrySet()), "does not select its pods"),
                deployment.getSpec().getTemplate().getSpec().getTopologySpreadConstraints().stream()
                        .flatMap(spread ->
                                byName(deployment, spread.getLabelSelector().getMatchLabels())));
    }

    private static Stream<String> selectedByName(Service service) {
        return byName(service, service.getSpec().getSelector());
    }

    private static Stream<String> selectedByName(PodDisruptionBudget budget) {
        return all(
                byName(budget, budget.getSpec().getSelector().getMatchLabels()),
                unless(budget.getSpec().getMaxUnavailable() != null, "a fixed minimum blocks the drain of a node"));
    }

    private static Stream<String> byName(HasMetadata owner, Map<String, String> selector) {
        return unless(Map.of(NAME, owner.getMetadata().getName()).equals(selector), "selects by " + selector.keySet());
    }

    private static Stream<String> configured(Deployment deployment) {
        var containers = deployment.getSpec().getTemplate().getSpec().getContainers();
        var env = containers.stream().flatMap(it -> it.getEnv().stream()).toList();
        var names = env.stream().map(EnvVar::getName).collect(Collectors.toSet());
        var agreed = Agreement.SETTINGS.getOrDefault(deployment.getMetadata().getName(), Set.of());
        return all(
                unless(names.equals(agreed), "settings are " + names + ", agreed are " + agreed),
                unless(containers.stream().allMatch(it -> it.getEnvFrom().isEmpty()), "envFrom hides the names"),
                env.stream()
                        .filter(it -> Agreement.SECRET_SETTINGS.contains(it.getName()))
                        .flatMap(it -> unless(fromSecret(it), it.getName() + " is not read from a secret")));
    }

    private static boolean fromSecret(EnvVar setting) {
        return setting.getValueFrom() != null && setting.getValueFrom().getSecretKeyRef() != null;
    }
}
