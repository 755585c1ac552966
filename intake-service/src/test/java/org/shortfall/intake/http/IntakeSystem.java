package org.shortfall.intake.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.vocabulary.TestRelease;
import org.shortfall.local.Broker;
import org.shortfall.local.Topics;

/** A real broker with the topics and one small release, for the tests of this module. */
public class IntakeSystem implements QuarkusTestResourceLifecycleManager {

    private final Path directory = newDirectory();
    private final int port = freePort();
    private final int controllerPort = freePort();
    private @Nullable Broker broker;

    @Override
    public Map<String, String> start() {
        String bootstrapServers = startBroker();
        Topics.create(bootstrapServers);
        ReportTopic.publishRelease(bootstrapServers, TestRelease.record(1));
        return Map.of(
                "kafka.bootstrap.servers",
                bootstrapServers,
                "shortfall.pseudonym-key",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    }

    /** Starts the broker, again if need be, with what it had. */
    String startBroker() {
        try {
            Broker started = Broker.start(directory, port, controllerPort);
            broker = started;
            return started.bootstrapServers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        broker = null;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(IntakeSystem.class));
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Path.of("target"), "broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
