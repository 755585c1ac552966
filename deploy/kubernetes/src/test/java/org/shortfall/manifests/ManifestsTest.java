package org.shortfall.manifests;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    private final List<HasMetadata> resources = Manifests.inFiles();

    @ParameterizedTest
    @FieldSource("org.shortfall.manifests.Rules#ALL")
    void the_files_keep(Rule rule) {
        assertThat(rule.faults(resources)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Deployment.class,
                Service.class,
                ServiceAccount.class,
                PodDisruptionBudget.class,
            })
    void every_service_has_one(Class<? extends HasMetadata> kind) {
        assertThat(namesOf(kind)).isEqualTo(Agreement.SERVICES);
    }

    @Test
    void every_service_opens_for_itself_what_is_closed_for_all() {
        assertThat(namesOf(NetworkPolicy.class)).containsAll(Agreement.SERVICES).contains("default-deny");
        var closed = policy("default-deny").getSpec();
        assertThat(closed.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(closed.getIngress()).isEmpty();
        assertThat(closed.getEgress()).isEmpty();
        assertThat(closed.getPodSelector().getMatchLabels()).containsOnlyKeys("app.kubernetes.io/part-of");
        for (String service : Agreement.SERVICES) {
            assertThat(policy(service).getSpec().getPodSelector().getMatchLabels())
                    .containsEntry("app.kubernetes.io/name", service);
        }
    }

    @Test
    void only_the_services_that_store_something_reach_postgresql() {
        assertThat(portsOf("intake-service")).containsExactly(9092);
        assertThat(portsOf("knowledge-service")).containsExactlyInAnyOrder(9092, 5432);
        assertThat(portsOf("advice-service")).containsExactlyInAnyOrder(9092, 5432);
    }

    @Test
    void all_four_topics_are_declared() {
        assertThat(resources.stream()
                        .filter(it -> it.getKind().equals(TopicRule.KIND))
                        .map(it -> it.getMetadata().getName()))
                .containsExactlyInAnyOrderElementsOf(Agreement.TOPICS.keySet());
    }

    @ParameterizedTest
    @FieldSource("org.shortfall.manifests.Agreement#SERVICES")
    void the_image_runs_as_the_user_that_the_pod_names(String service) {
        String image = Manifests.read(Path.of("../..", service, "Containerfile"));
        var pod = of(Deployment.class)
                .filter(it -> it.getMetadata().getName().equals(service))
                .findFirst()
                .orElseThrow()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getSecurityContext();
        assertThat(image).contains("USER %d:%d\n".formatted(pod.getRunAsUser(), pod.getRunAsGroup()));
        assertThat(image).contains("ARG BASE=", "QUARKUS_SHUTDOWN_TIMEOUT=20s");
    }

    private Set<String> namesOf(Class<? extends HasMetadata> kind) {
        return of(kind).map(it -> it.getMetadata().getName()).collect(toSet());
    }

    private NetworkPolicy policy(String name) {
        return of(NetworkPolicy.class)
                .filter(it -> it.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> portsOf(String service) {
        return policy(service).getSpec().getEgress().stream()
                .flatMap(rule -> rule.getPorts().stream())
                .map(port -> port.getPort().getIntVal())
                .toList();
    }

    private <T extends HasMetadata> Stream<T> of(Class<T> kind) {
        return resources.stream().filter(kind::isInstance).map(kind::cast);
    }
}
