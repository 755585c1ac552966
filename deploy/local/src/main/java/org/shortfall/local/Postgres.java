package org.shortfall.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A real PostgreSQL server on loopback that keeps its data and waits for the disk at every commit. */
public final class Postgres implements AutoCloseable {

    /** Waits for the end of its input, which comes with the end of this JVM, and then stops the server. */
    private static final String TETHER = "trap '' INT; read -r _; kill -INT \"$1\"";

    private final EmbeddedPostgres server;
    private final ProcessHandle process;
    private final Process tether;

    private Postgres(EmbeddedPostgres server, ProcessHandle process) throws IOException {
        this.server = server;
        this.process = process;
        this.tether = new ProcessBuilder("/bin/sh", "-c", TETHER, "sh", Long.toString(process.pid())).start();
    }

    /**
     * Starts the server and returns when it accepts clients.
     *
     * @param directory home of its data ({@code data}) and of its programs ({@code programs}); made when missing
     * @param log file that takes what the server prints
     * @throws IOException if the server does not start; the log says why
     */
    public static Postgres start(Path directory, Path log) throws IOException {
        return start(directory, log, true);
    }

    /** As above; without {@code stopWithJvm} the caller alone stops it, in its own order. */
    static Postgres start(Path directory, Path log, boolean stopWithJvm) throws IOException {
        Files.createDirectories(directory);
        Redirect output = Redirect.appendTo(log.toFile());
        Path data = directory.resolve("data");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(directory.resolve("programs").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(stopWithJvm)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setPGStartupWait(Duration.ofSeconds(30))
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .start();
        return new Postgres(server, process(data));
    }

    /** Creates the database and its owner of the same name, when they do not exist. */
    public void createDatabase(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
                statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
        }
    }

    /** Address of a database for its owner, whose password on this machine is its name. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    /** Completes when the server's process has ended; it is a daemon, so there is no exit code. */
    CompletableFuture<ProcessHandle> end() {
        return process.onExit();
    }

    @Override
    public void close() throws IOException {
        server.close();
        tether.destroyForcibly();
    }

    private static ProcessHandle process(Path data) throws IOException {
        return ProcessRecord.readPostmaster(data.resolve("postmaster.pid"))
                .flatMap(record -> ProcessHandle.of(record.pid()))
                .orElseThrow(() -> new IOException("PostgreSQL ended at once"));
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
