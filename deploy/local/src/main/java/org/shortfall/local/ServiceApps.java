package org.shortfall.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The services as they were built when the system started.
 *
 * <p>A build beside a running system, such as {@code deploy/check} in a second terminal, deletes and makes the services
 * anew; links to the files keep what runs whole.
 */
final class ServiceApps {

    private ServiceApps() {}

    /** Takes the built services of a checkout to another folder, in place of what was there. */
    static void take(Path root, Path target) throws IOException {
        delete(target);
        for (Service service : Service.values()) {
            take(service, root, target);
        }
    }

    private static void take(Service service, Path root, Path target) throws IOException {
        Path from = service.app(root);
        Path to = service.app(target);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path copy = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    link(path, copy);
                }
            }
        }
    }

    private static void link(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, copy);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
