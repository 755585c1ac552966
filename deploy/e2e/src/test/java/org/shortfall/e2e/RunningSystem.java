package org.shortfall.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.shortfall.local.Arguments;
import org.shortfall.local.LocalSystem;
import org.shortfall.local.Progress;
import org.shortfall.local.StartFailure;
import org.shortfall.local.access.Grant;

/** The whole of Shortfall, started once for all tests that ask for it, on ports and data of its own. */
final class RunningSystem implements AutoCloseable {

    static final Path ROOT = Path.of(System.getProperty("shortfall.root", "../.."))
            .toAbsolutePath()
            .normalize();

    private final Arguments arguments;
    private final LocalSystem system;

    private RunningSystem(Arguments arguments, LocalSystem system) {
        this.arguments = arguments;
        this.system = system;
    }

    /** Hands the one running system to tests. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningSystem.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(RunningSystem.class, type -> start(), RunningSystem.class);
        }
    }

    Api api() {
        return new Api(frontDoor(), this::token);
    }

    URI frontDoor() {
        return URI.create("http://localhost:" + arguments.port());
    }

    /** A token of this system's issuer. */
    String token(Grant grant) {
        return system.token(grant);
    }

    /** Kill and start of single services. */
    LocalSystem parts() {
        return system;
    }

    Path data() {
        return arguments.data();
    }

    int port() {
        return arguments.port();
    }

    String bootstrapServers() {
        return arguments.bootstrapServers();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        system.close();
    }

    /** A port that is free, as is Kafka's that goes with it; below those that the system hands out by itself. */
    static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (isFree(port) && isFree(new Arguments(ROOT, ROOT, port, false).kafkaPort())) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Starts one; the caller closes it. */
    static RunningSystem start() {
        try {
            Path data =
                    Files.createTempDirectory(Files.createDirectories(ROOT.resolve("deploy/e2e/target/data")), "run");
            Arguments arguments = new Arguments(ROOT, data, freePort(), false);
            LocalSystem system = LocalSystem.prepare(arguments, new Progress(System.out));
            try {
                system.startStores();
                system.startServices();
                system.openFrontDoor();
            } catch (StartFailure e) {
                system.close();
                throw e;
            }
            return new RunningSystem(arguments, system);
        } catch (StartFailure | IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
