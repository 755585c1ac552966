package org.shortfall.knowledge.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Only imports may be large; every other body says how long it is, and is short. */
public final class BodySize {

    static final int MOST_BYTES = 64 * 1024;

    @ServerRequestFilter(preMatching = true)
    void refuseLarge(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().equals("/v1/catalogue/imports")) {
            return;
        }
        boolean unknown = request.getHeaderString("Transfer-Encoding") != null;
        if (unknown || request.getLength() > MOST_BYTES) {
            throw new ProblemException(Problem.of(
                    413,
                    "body-too-large",
                    "The body is too large",
                    "Send at most " + MOST_BYTES + " bytes, with Content-Length. Files go to /v1/catalogue/imports."));
        }
    }
}
