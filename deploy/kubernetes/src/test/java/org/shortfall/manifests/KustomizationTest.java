package org.shortfall.manifests;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What kustomize would refuse, or leave out without a word. */
class KustomizationTest {

    @ParameterizedTest
    @MethodSource("kustomizations")
    void everything_listed_exists(Path kustomization) {
        assertThat(listed(kustomization))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Files.isDirectory(path) ? path.resolve(Manifests.KUSTOMIZATION) : path)
                        .isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void every_file_and_folder_beside_it_is_listed(Path kustomization) throws IOException {
        try (Stream<Path> beside = Files.list(kustomization.getParent())) {
            assertThat(beside.filter(path -> !path.endsWith(Manifests.KUSTOMIZATION)))
                    .isSubsetOf(listed(kustomization));
        }
    }

    @Test
    void every_manifest_lies_beside_a_kustomization() {
        assertThat(Manifests.files())
                .allSatisfy(file ->
                        assertThat(file.resolveSibling(Manifests.KUSTOMIZATION)).isRegularFile());
    }

    @Test
    void every_setting_that_a_pod_reads_is_in_the_base() {
        var read = Manifests.inFiles().stream()
                .filter(Deployment.class::isInstance)
                .map(Deployment.class::cast)
                .flatMap(it -> it.getSpec().getTemplate().getSpec().getContainers().stream())
                .flatMap(container -> container.getEnv().stream())
                .filter(it -> it.getValueFrom() != null && it.getValueFrom().getConfigMapKeyRef() != null)
                .map(it -> it.getValueFrom().getConfigMapKeyRef().getKey())
                .collect(toSet());
        assertThat(settings("base")).isEqualTo(read);
    }

    @Test
    void the_overlay_changes_only_settings_that_the_base_has() {
        assertThat(settings("base")).containsAll(settings("overlays/local"));
    }

    static List<Path> kustomizations() {
        return Manifests.files().stream()
                .filter(file -> file.endsWith(Manifests.KUSTOMIZATION))
                .toList();
    }

    private static Set<Path> listed(Path kustomization) {
        JsonNode root = parse(kustomization);
        return Stream.of("resources", "components")
                .flatMap(field -> elements(root.path(field)))
                .map(entry -> kustomization.resolveSibling(entry.asText()).normalize())
                .collect(toSet());
    }

    private static Set<String> settings(String folder) {
        JsonNode root = parse(Manifests.ROOT.resolve(folder).resolve(Manifests.KUSTOMIZATION));
        return elements(root.path("configMapGenerator"))
                .flatMap(generator -> elements(generator.path("literals")))
                .map(literal -> literal.asText().replaceFirst("=.*", ""))
                .collect(toSet());
    }

    private static JsonNode parse(Path kustomization) {
        return Serialization.unmarshal(Manifests.read(kustomization), JsonNode.class);
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
