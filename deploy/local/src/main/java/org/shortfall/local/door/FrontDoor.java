package org.shortfall.local.door;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.shortfall.local.Service;
import org.shortfall.local.StartFailure;
import org.shortfall.local.access.Grant;

/** The one address for everything, on loopback only: routes by path, as the cluster's gateway does; {@code /} is a page. */
public final class FrontDoor implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 1_000;
    private static final int CONNECTIONS_PER_SERVICE = 512;
    private static final int CONNECT_MILLIS = 2_000;
    /** A stream on which nothing comes for so long is cut; its client goes on where it was. */
    private static final int IDLE_SECONDS = 300;

    private static final int PATIENCE_SECONDS = 2;

    private final Vertx vertx = Vertx.vertx(new VertxOptions()
            .setEventLoopPoolSize(1)
            .setFileSystemOptions(
                    new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
    private final AtomicInteger connections = new AtomicInteger();
    private final Map<Service, Origin> origins = new EnumMap<>(Service.class);
    private final Pages pages;
    private final int port;

    private FrontDoor(int port, Map<Service, Integer> ports, String bootstrapServers, Function<Grant, String> tokens) {
        this.port = port;
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(CONNECT_MILLIS)
                        .setIdleTimeout(IDLE_SECONDS)
                        .setMaxWaitQueueSize(MOST_CONNECTIONS)
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVICE));
        ports.forEach((service, itsPort) -> origins.put(service, new Origin(service, itsPort, client)));
        pages = new Pages(ports, bootstrapServers, tokens);
    }

    /**
     * Opens it and returns when it accepts clients.
     *
     * @param ports where each service listens
     * @param bootstrapServers shown on the page
     * @param tokens with which the page reads the demo subject's advice
     * @throws StartFailure if the port cannot be had
     */
    public static FrontDoor open(
            int port, Map<Service, Integer> ports, String bootstrapServers, Function<Grant, String> tokens)
            throws StartFailure {
        FrontDoor door = new FrontDoor(port, ports, bootstrapServers, tokens);
        HttpServerOptions options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setIdleTimeout(IDLE_SECONDS)
                .setHandle100ContinueAutomatically(true)
                .setHttp2ClearTextEnabled(false);
        try {
            door.vertx
                    .createHttpServer(options)
                    .connectionHandler(door::count)
                    .requestHandler(door::handle)
                    .listen()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
            return door;
        } catch (ExecutionException e) {
            door.close();
            throw new StartFailure("the front door cannot open port " + port, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Takes no more and cuts what is under way. */
    @Override
    public void close() {
        try {
            vertx.close().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // The process ends anyway.
        }
    }

    private void count(HttpConnection connection) {
        connection.closeHandler(closed -> connections.decrementAndGet());
        if (connections.incrementAndGet() > MOST_CONNECTIONS) {
            connection.close();
        }
    }

    private void handle(HttpServerRequest request) {
        String path = request.path();
        if (path == null || isDisguised(path)) {
            answer(request, Problem.notFound());
        } else if (pages.has(path)) {
            page(request, path);
        } else {
            Service.of(path)
                    .map(origins::get)
                    .ifPresentOrElse(origin -> origin.handle(request), () -> answer(request, Problem.notFound()));
        }
    }

    /** Such a path could mean another one to the service than it does here. */
    private static boolean isDisguised(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.contains("//") || lower.contains("/.") || lower.contains("%2e") || lower.contains("\\");
    }

    private void page(HttpServerRequest request, String path) {
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            answer(request, Problem.methodNotAllowed());
            return;
        }
        vertx.executeBlocking(() -> pages.render(path))
                .onSuccess(page -> {
                    page.headers().forEach(request.response()::putHeader);
                    request.response().end(page.body());
                })
                .onFailure(failure -> answer(request, Problem.pageFailed()));
    }

    private static void answer(HttpServerRequest request, Problem problem) {
        request.response()
                .setStatusCode(problem.status())
                .putHeader("content-type", Problem.CONTENT_TYPE)
                .end(problem.json());
    }
}
