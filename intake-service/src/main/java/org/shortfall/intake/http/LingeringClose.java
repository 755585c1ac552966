package org.shortfall.intake.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Ends a connection on which a large body is still arriving that was answered already: reads on for a moment and drops
 * what comes, so that a client that sends before it reads sees the answer, and then closes.
 */
@Singleton
final class LingeringClose {

    private static final int PRIORITY = 100;
    private static final long MOMENT_MS = 3_000;
    private static final long SMALL_BYTES = ReportsResource.MAX_KIB * 1024L;

    void register(@Observes Filters filters) {
        filters.register(LingeringClose::watch, PRIORITY);
    }

    private static void watch(RoutingContext context) {
        if (mayBeLarge(context.request())) {
            context.addHeadersEndHandler(answering -> {
                if (!context.request().isEnded()) {
                    context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                }
            });
            context.addEndHandler(answered -> linger(context));
        }
        context.next();
    }

    private static boolean mayBeLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                : length.length() > 6 || Long.parseLong(length) > SMALL_BYTES;
    }

    private static void linger(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isEnded()) {
            request.handler(dropped -> {});
            request.resume();
            context.vertx().setTimer(MOMENT_MS, elapsed -> request.connection().close());
        }
    }
}
