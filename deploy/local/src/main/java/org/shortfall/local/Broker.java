package org.shortfall.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real, single-node Kafka broker (KRaft) in this JVM, on loopback; its log outlives the process.
 *
 * <p>Topics are never created on first use: {@link Topics} creates them with their settings.
 */
public final class Broker implements AutoCloseable {

    private static final int NODE_ID = 1;
    /** One fixed id, so that a kept data directory is accepted again. */
    private static final String CLUSTER_ID = "c2hvcnRmYWxsLWxvY2FsLQ";

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private Broker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts the broker and returns when it accepts clients.
     *
     * @param directory where the log and the metadata are kept; made when missing
     * @param port the clients' port on 127.0.0.1
     * @param controllerPort the inner port of the controller on 127.0.0.1
     * @throws IOException if the directory cannot be written or formatted
     */
    public static Broker start(Path directory, int port, int controllerPort) throws IOException {
        Files.createDirectories(directory);
        format(directory);
        KafkaRaftServer server =
                new KafkaRaftServer(new KafkaConfig(properties(directory, port, controllerPort)), Time.SYSTEM);
        server.startup();
        return new Broker(server, "localhost:" + port);
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops the broker in order; what was acknowledged is on disk. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Waits until the broker has ended, be it by {@link #close()} or by a fault such as a full disk. */
    public void awaitEnd() {
        server.awaitShutdown();
    }

    private static void format(Path directory) throws IOException {
        Formatter formatter = new Formatter();
        formatter
                .setNodeId(NODE_ID)
                .setClusterId(CLUSTER_ID)
                .addDirectory(directory.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(directory.toString())
                .setIgnoreFormatted(true);
        try {
            formatter.run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("cannot format the broker's directory", e);
        }
    }

    private static Properties properties(Path directory, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE_ID)),
                Map.entry("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "CLIENTS://localhost:" + port),
                Map.entry("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "CLIENTS"),
                Map.entry("log.dirs", directory.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // A broker killed and started again within seconds must not wait for its own old session.
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("message.max.bytes", "8388608"),
                Map.entry("log.cleaner.dedupe.buffer.size", "16777216")));
        return properties;
    }
}
