package org.shortfall.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three services and the paths that the front door hands to each, as the cluster's gateway does. */
public enum Service {
    INTAKE,
    KNOWLEDGE,
    ADVICE;

    /** The folder of the service and the name of its process and of its log. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }

    public List<String> paths() {
        return switch (this) {
            case INTAKE ->
                List.of(
                        "/v1/reports",
                        "/v1/reports:batch",
                        "/v1/reports:understand",
                        "/v1/symptoms",
                        "/v1/vocabulary",
                        "/openapi/intake");
            case KNOWLEDGE -> List.of("/v1/catalogue", "/openapi/knowledge");
            case ADVICE -> List.of("/v1/advice", "/v1/subjects", "/v1/assessments", "/openapi/advice");
        };
    }

    /** Path of its OpenAPI document. */
    public String openApi() {
        return "/openapi/" + name().toLowerCase(Locale.ROOT);
    }

    /** The service that answers this path, if any does. */
    public static Optional<Service> of(String path) {
        for (Service service : values()) {
            if (service.paths().stream().anyMatch(prefix -> covers(prefix, path))) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    /** What was built of it, below a checkout. */
    Path app(Path root) {
        return root.resolve(folder()).resolve("target/quarkus-app");
    }

    Path jar(Path root) {
        return app(root).resolve("quarkus-run.jar");
    }

    private static boolean covers(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
