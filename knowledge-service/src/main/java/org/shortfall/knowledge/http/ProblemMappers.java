package org.shortfall.knowledge.http;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as problem+json; what nobody expected is logged here and told without its text. */
public final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response known(ProblemException failure) {
        return failure.problem().toResponse();
    }

    @ServerExceptionMapper
    Response noSuchPath(NotFoundException failure) {
        return Problem.of(404, "unknown-path", "No such path", "The paths are listed at /openapi/knowledge.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response wrongMethod(NotAllowedException failure) {
        Response plain = failure.getResponse();
        Response problem = Problem.of(
                        405,
                        "method-not-allowed",
                        "Method not allowed",
                        "The header Allow names the methods of this path.")
                .toResponse();
        String allow = plain.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 406 ->
                Problem.of(406, "not-acceptable", "No such representation", "Ask for application/json.")
                        .toResponse();
            case 415 ->
                Problem.of(
                                415,
                                "unsupported-media-type",
                                "Unsupported media type",
                                "Send application/json, or what /openapi/knowledge names here.")
                        .toResponse();
            default ->
                status >= 500
                        ? unexpected(failure)
                        : Problem.of(status, "bad-request", "Bad request", "See /openapi/knowledge.")
                                .toResponse();
        };
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        LOG.error("a request failed unexpectedly", failure);
        return Problem.of(500, "internal-error", "Internal error", "Try again later; the service has logged the cause.")
                .toResponse();
    }
}
