package org.shortfall.local.door;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.shortfall.local.Service;

/** One service behind the front door: passes a request on, streams the answer back, and says so when it is away. */
final class Origin implements ProxyInterceptor {

    private static final long ANSWER_WITHIN_SECONDS = 60;
    /** Of one connection only (RFC 9110, 7.6.1); {@code Expect} is answered here. */
    private static final List<String> HOP_BY_HOP = List.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade",
            "expect");

    private final Service service;
    private final HttpProxy proxy;

    Origin(Service service, int port, HttpClient client) {
        this.service = service;
        this.proxy = HttpProxy.reverseProxy(client).origin(port, "127.0.0.1").addInterceptor(this);
    }

    void handle(HttpServerRequest request) {
        proxy.handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        String named = context.request().headers().get("connection");
        if (named != null) {
            for (String name : named.split(",", -1)) {
                context.request().headers().remove(name.strip());
            }
        }
        HOP_BY_HOP.forEach(context.request().headers()::remove);
        return context.sendRequest()
                .timeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS)
                .recover(failure -> Future.succeededFuture(away(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        HOP_BY_HOP.forEach(context.response().headers()::remove);
        return context.sendResponse();
    }

    private ProxyResponse away(ProxyContext context, Throwable failure) {
        Problem problem = switch (failure) {
            case ConnectException e -> Problem.serviceAway(service.folder());
            case TimeoutException e -> Problem.serviceLate(service.folder());
            default -> Problem.serviceBroke(service.folder());
        };
        return context.request()
                .release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("content-type", Problem.CONTENT_TYPE)
                .putHeader("retry-after", "2")
                .setBody(Body.body(Buffer.buffer(problem.json())));
    }
}
