package org.shortfall.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where the manifests lie, and how their text becomes the objects that Kubernetes would see. */
final class Manifests {

    /** The folder of the manifests, which is also this module's. */
    static final Path ROOT = Path.of("").toAbsolutePath();

    static final String KUSTOMIZATION = "kustomization.yaml";

    private static final List<String> FOLDERS = List.of("base", "overlays", "components");
    private static final KubernetesSerialization YAML = new KubernetesSerialization();

    private Manifests() {}

    /** Every YAML file, kustomizations included. */
    static List<Path> files() {
        return FOLDERS.stream().map(ROOT::resolve).flatMap(Manifests::under).toList();
    }

    /** Every object of every file, as it is before kustomize touches it. */
    static List<HasMetadata> inFiles() {
        return files().stream()
                .filter(file -> !file.endsWith(KUSTOMIZATION))
                .flatMap(file -> parse(read(file)).stream())
                .toList();
    }

    /** The objects of a text with one or more YAML documents. */
    static List<HasMetadata> parse(String yaml) {
        return Arrays.stream(yaml.split("(?m)^---\\s*$"))
                .filter(document -> !document.isBlank())
                .<HasMetadata>map(YAML::unmarshal)
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> under(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
