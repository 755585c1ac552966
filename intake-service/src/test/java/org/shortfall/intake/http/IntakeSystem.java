package org.shortfall.intake.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.shortfall.intake.vocabulary.TestRelease;
import org.shortfall.local.Broker;
import org.shortfall.local.Topics;

/** A real broker with the topics and one small release, for the tests of this module. */
public class IntakeSystem implements QuarkusTestResourceLifecycleManager {

    private final Path directory = newDirectory();
    private final int port = freePort();
    private final int controllerPort = freePort();
    private Broker broker;

    @Override
    public Map<String, String> start() {
        startBroker();
        Topics.create(broker.bootstrapServers());
        ReportTopic.publishRelease(broker.bootstrapServers(), TestRelease.record(1));
        return Map.of(
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "shortfall.pseudonym-key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    }

    void startBroker() {
        try {
            broker = Broker.start(directory, port, controllerPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        broker.close();
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
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
