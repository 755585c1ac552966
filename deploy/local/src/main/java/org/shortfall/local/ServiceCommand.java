package org.shortfall.local;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.shortfall.local.access.LocalIssuer;

/** How a service is started here: the same jar and the same settings by environment as in the cluster. */
record ServiceCommand(
        Service service, int port, String bootstrapServers, Postgres postgres, String pseudonymKey, String issuerKeys) {

    static final List<String> JVM_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final String QUARKUS_MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    List<String> arguments(Path root) throws IOException {
        Path jar = service.jar(root);
        List<String> arguments = new ArrayList<>(opens(jar));
        arguments.addAll(tethered("-Xmx256m", jar.toString(), List.of(QUARKUS_MAIN)));
        return arguments;
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "KAFKA_BOOTSTRAP_SERVERS",
                bootstrapServers,
                "SHORTFALL_ACCESS_ISSUER",
                LocalIssuer.NAME,
                "SHORTFALL_ACCESS_KEYS",
                issuerKeys));
        switch (service) {
            case INTAKE -> environment.put("SHORTFALL_PSEUDONYM_KEY", pseudonymKey);
            case KNOWLEDGE -> environment.putAll(database("knowledge"));
            case ADVICE -> {
                environment.put("SHORTFALL_PSEUDONYM_KEY", pseudonymKey);
                environment.putAll(database("advice"));
            }
        }
        return environment;
    }

    /** Arguments of {@code java} for a main class that ends with this JVM. */
    static List<String> tethered(String heap, String classPath, List<String> mainAndArguments) {
        List<String> arguments = new ArrayList<>(JVM_OPTIONS);
        arguments.add(heap);
        arguments.add("-cp");
        arguments.add(ownCode() + File.pathSeparator + classPath);
        arguments.add(Tethered.class.getName());
        arguments.addAll(mainAndArguments);
        return arguments;
    }

    /** What the manifest opens counts only with {@code -jar}. */
    private static List<String> opens(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String opens = file.getManifest().getMainAttributes().getValue("Add-Opens");
            return opens == null
                    ? List.of()
                    : Arrays.stream(opens.split(" ", -1))
                            .map(module -> "--add-opens=" + module + "=ALL-UNNAMED")
                            .toList();
        }
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(name),
                "QUARKUS_DATASOURCE_USERNAME", name,
                "QUARKUS_DATASOURCE_PASSWORD", name);
    }

    private static Path ownCode() {
        try {
            return Path.of(Tethered.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
