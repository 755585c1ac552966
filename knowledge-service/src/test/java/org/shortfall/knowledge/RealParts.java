package org.shortfall.knowledge;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shortfall.local.Broker;
import org.shortfall.local.Postgres;
import org.shortfall.local.Topics;

/** A real broker with the topics and a real, empty PostgreSQL, started once for all tests of this module. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    /** With the name of a further, empty database behind it, names the setting with its address. */
    static final String DATABASE = "shortfall.test.database.";

    private @Nullable Broker broker;
    private @Nullable Postgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            Path directory = Files.createTempDirectory(Path.of("target"), "parts");
            Broker started = Broker.start(directory.resolve("broker"), freePort(), freePort());
            broker = started;
            Topics.create(started.bootstrapServers());
            Postgres database = Postgres.start(directory.resolve("postgres"), directory.resolve("postgres.log"));
            postgres = database;
            database.createDatabase("knowledge");
            database.createDatabase("changing");
            database.createDatabase("edition");
            return Map.of(
                    "kafka.bootstrap.servers",
                    started.bootstrapServers(),
                    "quarkus.datasource.jdbc.url",
                    database.jdbcUrl("knowledge"),
                    DATABASE + "changing",
                    database.jdbcUrl("changing"),
                    DATABASE + "edition",
                    database.jdbcUrl("edition"));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the broker or PostgreSQL did not start", e);
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
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
