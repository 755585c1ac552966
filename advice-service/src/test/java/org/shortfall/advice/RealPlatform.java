package org.shortfall.advice;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.shortfall.local.Broker;
import org.shortfall.local.Postgres;
import org.shortfall.local.Topics;

/** A real broker with a real release on its topic, and a real PostgreSQL, once for all tests of this service. */
public final class RealPlatform implements QuarkusTestResourceLifecycleManager {

    public static final String PSEUDONYM_KEY = "dGVzdC1rZXktb2YtdGhpcnR5LXR3by1ieXRlcy1vci1tb3JlIQ==";

    private @Nullable Broker broker;
    private @Nullable Postgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            Path directory = Files.createTempDirectory("advice-test");
            postgres = Postgres.start(directory.resolve("postgres"), directory.resolve("postgres.log"));
            postgres.createDatabase("advice");
            broker = Broker.start(directory.resolve("kafka"), freePort(), freePort());
            Topics.create(broker.bootstrapServers());
            publishRelease(broker.bootstrapServers());
            return Map.of(
                    "kafka.bootstrap.servers",
                    broker.bootstrapServers(),
                    "quarkus.datasource.jdbc.url",
                    postgres.jdbcUrl("advice"),
                    "quarkus.datasource.username",
                    "advice",
                    "quarkus.datasource.password",
                    "advice",
                    "shortfall.pseudonym-key",
                    PSEUDONYM_KEY);
        } catch (IOException | SQLException | ExecutionException e) {
            throw new IllegalStateException("the test's broker or database did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (broker != null) {
                broker.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void publishRelease(String bootstrapServers) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                8 * 1024 * 1024,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "zstd");
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            // Half a release first: it must be passed over.
            producer.send(new ProducerRecord<>(
                            Topics.CATALOGUE_RELEASED,
                            "broken",
                            "{\"number\":7".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .get();
            producer.send(new ProducerRecord<>(Topics.CATALOGUE_RELEASED, "1", RealRelease.bytes()))
                    .get();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
