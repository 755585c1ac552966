package org.shortfall.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.shortfall.local.Together.Step;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.LocalIssuer;
import org.shortfall.local.door.FrontDoor;

/**
 * The whole of Shortfall on this machine: database, broker, services and front door.
 *
 * <p>A service can be killed and started again alone, as fault runs need it. A part that ends by itself breaks the
 * system: {@link #broken()} then says which, in one line. {@link #close()} stops everything in order, within 10 s.
 */
public final class LocalSystem implements AutoCloseable {

    private static final String BROKER = "kafka";
    private static final String POSTGRES = "postgres";
    private static final long POLL_MILLIS = 200;
    /** For the stores, and again for the services. */
    private static final Duration READY_WITHIN = Duration.ofSeconds(90);

    private static final Duration SERVICES_STOP_WITHIN = Duration.ofSeconds(5);
    private static final Duration BROKER_STOPS_WITHIN = Duration.ofSeconds(3);

    private final Arguments arguments;
    private final Progress progress;
    private final DataDirectory data;
    private final JavaProcesses processes;
    private final String pseudonymKey;
    private final LocalIssuer issuer;
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final Readiness readiness = new Readiness();
    private final CompletableFuture<String> broken = new CompletableFuture<>();
    private final Object postgresStart = new Object();
    private volatile @Nullable Postgres postgres;
    private volatile @Nullable FrontDoor door;
    private volatile boolean closed;

    private LocalSystem(Arguments arguments, Progress progress, DataDirectory data) throws IOException {
        this.arguments = arguments;
        this.progress = progress;
        this.data = data;
        this.processes = new JavaProcesses(data, broken);
        this.pseudonymKey = PseudonymKey.keptIn(data.path());
        this.issuer = LocalIssuer.make(data.issuer());
        Arrays.stream(Service.values()).forEach(service -> ports.put(service, Ports.free()));
    }

    /** Takes the data directory, ends what a killed predecessor left there, and checks what must be free. */
    public static LocalSystem prepare(Arguments arguments, Progress progress)
            throws StartFailure, InterruptedException {
        DataDirectory data = DataDirectory.open(arguments.data());
        try {
            for (String name : Leftovers.end(data)) {
                progress.say("Ended " + name + ", left running by a launcher that was killed.");
            }
            check(arguments);
            ServiceApps.take(arguments.root(), data.apps());
            return new LocalSystem(arguments, progress, data);
        } catch (StartFailure e) {
            data.close();
            throw e;
        } catch (IOException e) {
            data.close();
            throw new StartFailure("cannot use the data directory " + arguments.data(), e);
        }
    }

    /** PostgreSQL with a database for each service that keeps something, and Kafka with its topics. */
    public void startStores() throws StartFailure, InterruptedException {
        together(step(POSTGRES, this::startPostgres), step(BROKER, this::startBroker));
    }

    /** The three services; returns when each says that it is ready. */
    public void startServices() throws StartFailure, InterruptedException {
        together(Arrays.stream(Service.values())
                .map(service -> step(service.folder(), () -> {
                    start(service);
                    awaitReady(service);
                    progress.ready(service.folder(), "");
                }))
                .toArray(Step[]::new));
    }

    /** One address for all; returns it. */
    public URI openFrontDoor() throws StartFailure {
        FrontDoor opened = FrontDoor.open(arguments.port(), ports, arguments.bootstrapServers(), this::token);
        door = opened;
        progress.ready("front door", opened.address().toString());
        return opened.address();
    }

    /** Starts one service, at its old port if it ran before; does not wait. */
    public void start(Service service) throws IOException {
        Postgres database = postgres;
        if (database == null) {
            throw new IllegalStateException("PostgreSQL does not run");
        }
        ServiceCommand command = new ServiceCommand(
                service,
                ports.getOrDefault(service, 0),
                arguments.bootstrapServers(),
                database,
                pseudonymKey,
                LocalIssuer.keys(data.issuer()));
        processes.start(service.folder(), command.arguments(data.apps()), command.environment());
    }

    public void awaitReady(Service service) throws InterruptedException {
        while (!readiness.isReady(ports.getOrDefault(service, 0))) {
            pause();
        }
    }

    /** As {@code kill -9}. */
    public void kill(Service service) throws IOException, InterruptedException {
        processes.kill(service.folder());
    }

    /** As {@code kill -9}; {@link #startBroker} starts it again with its log and at its port. */
    public void killBroker() throws IOException, InterruptedException {
        processes.kill(BROKER);
    }

    /** Where one service listens: for what the front door does not route, such as metrics. */
    public URI address(Service service) {
        return URI.create("http://127.0.0.1:" + ports.getOrDefault(service, 0));
    }

    /** A token of this system's own issuer. */
    public String token(Grant grant) {
        return issuer.token(grant);
    }

    public String bootstrapServers() {
        return arguments.bootstrapServers();
    }

    /** Completes with one line when a part has ended by itself. */
    public CompletableFuture<String> broken() {
        return broken;
    }

    /** Front door, services, broker, PostgreSQL; then others may use the data directory. */
    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (closed) {
            return;
        }
        closed = true;
        FrontDoor opened = door;
        if (opened != null) {
            opened.close();
        }
        processes.close();
        processes.stop(Arrays.stream(Service.values()).map(Service::folder).toList(), SERVICES_STOP_WITHIN);
        processes.stop(List.of(BROKER), BROKER_STOPS_WITHIN);
        synchronized (postgresStart) {
            Postgres database = postgres;
            if (database != null) {
                database.close();
            }
        }
        data.close();
    }

    private static void check(Arguments arguments) throws StartFailure {
        Ports.requireFree(arguments.port(), "the front door");
        Ports.requireFree(arguments.kafkaPort(), "Kafka: --port + 1012");
        for (Service service : Service.values()) {
            if (!Files.exists(service.jar(arguments.root()))) {
                throw new StartFailure(service.folder() + " is not built: run deploy/up from the checkout");
            }
        }
    }

    private void startPostgres() throws IOException, SQLException {
        synchronized (postgresStart) {
            if (closed) {
                return;
            }
            Postgres started = Postgres.start(data.postgres(), processes.log(POSTGRES), false);
            postgres = started;
            var _ = started.end().thenRun(this::postgresEnded);
            started.createDatabase("knowledge");
            started.createDatabase("advice");
        }
        progress.ready("PostgreSQL", "");
    }

    private void postgresEnded() {
        if (!closed) {
            broken.complete("postgres has ended; its log: " + log(POSTGRES));
        }
    }

    /** Starts the broker and returns when it takes clients and has its topics. */
    public void startBroker() throws IOException, InterruptedException {
        processes.start(
                BROKER, BrokerProcess.javaArguments(data.kafka(), arguments.kafkaPort(), Ports.free()), Map.of());
        while (!Ports.answers(arguments.kafkaPort())) {
            pause();
        }
        Topics.create(bootstrapServers());
        progress.ready("Kafka", bootstrapServers());
    }

    /** Nobody waits for a part of a system that has been closed. */
    private void pause() throws InterruptedException {
        if (closed) {
            throw new IllegalStateException("the system has been closed");
        }
        Thread.sleep(POLL_MILLIS);
    }

    private Step step(String name, Together.Action action) {
        return new Step(name, log(name), action);
    }

    private Path log(String name) {
        return data.path().resolve("logs").resolve(name + ".log");
    }

    private void together(Step... steps) throws StartFailure, InterruptedException {
        Together.run(List.of(steps), broken, READY_WITHIN);
    }
}
