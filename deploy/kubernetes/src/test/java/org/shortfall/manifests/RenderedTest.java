package org.shortfall.manifests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What kustomize really makes of the files; it needs kubectl, and no cluster. */
@EnabledIf(value = "kubectlIsOnThePath", disabledReason = "kubectl is not on the PATH: nothing was rendered")
@Timeout(60)
class RenderedTest {

    private static List<HasMetadata> local = List.of();

    @BeforeAll
    static void render() throws IOException, InterruptedException {
        local = kustomize(Manifests.ROOT.resolve("overlays/local"));
    }

    @ParameterizedTest
    @FieldSource("org.shortfall.manifests.Rules#ALL")
    void the_local_overlay_keeps(Rule rule) {
        assertThat(rule.faults(local)).isEmpty();
    }

    @Test
    void the_local_overlay_has_one_replica_of_each_service_with_an_image_of_its_own() {
        assertThat(deployments()).hasSize(3).allSatisfy(it -> {
            String name = it.getMetadata().getName();
            assertThat(it.getSpec().getReplicas()).isEqualTo(1);
            assertThat(it.getSpec().getTemplate().getSpec().getContainers())
                    .extracting(container -> container.getImage())
                    .containsExactly("shortfall/" + name + ":local");
        });
    }

    @Test
    void everything_is_in_the_namespace_and_part_of_shortfall() {
        assertThat(local).allSatisfy(it -> {
            if (!(it instanceof Namespace)) {
                assertThat(it.getMetadata().getNamespace()).isEqualTo("shortfall");
            }
        });
        assertThat(deployments())
                .extracting(it -> it.getSpec().getTemplate().getMetadata().getLabels())
                .allSatisfy(it -> assertThat(it).containsEntry("app.kubernetes.io/part-of", "shortfall"));
    }

    @Test
    void pods_read_the_rendered_settings() {
        var settings = local.stream().filter(ConfigMap.class::isInstance).toList();
        assertThat(settings).hasSize(1);
        String name = settings.getFirst().getMetadata().getName();
        assertThat(deployments())
                .flatExtracting(it -> it.getSpec().getTemplate().getSpec().getContainers())
                .flatExtracting(it -> it.getEnv())
                .filteredOn(it -> it.getValueFrom() != null && it.getValueFrom().getConfigMapKeyRef() != null)
                .extracting(it -> it.getValueFrom().getConfigMapKeyRef().getName())
                .containsOnly(name);
    }

    @Test
    void the_topics_join_an_overlay_as_a_component(@TempDir Path overlay) throws IOException, InterruptedException {
        Path up = overlay.toRealPath().relativize(Manifests.ROOT.toRealPath());
        Files.writeString(overlay.resolve(Manifests.KUSTOMIZATION), """
                namespace: shortfall
                resources: [%1$s/base]
                components: [%1$s/components/strimzi-topics]
                """.formatted(up));
        assertThat(kustomize(overlay))
                .filteredOn(it -> it.getKind().equals(TopicRule.KIND))
                .hasSize(4);
    }

    private static List<Deployment> deployments() {
        return local.stream()
                .filter(Deployment.class::isInstance)
                .map(Deployment.class::cast)
                .toList();
    }

    static boolean kubectlIsOnThePath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    private static List<HasMetadata> kustomize(Path folder) throws IOException, InterruptedException {
        Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String rendered = new String(kubectl.getInputStream().readAllBytes(), UTF_8);
        assertThat(kubectl.waitFor()).as("kubectl's exit value").isZero();
        return Manifests.parse(rendered);
    }
}
