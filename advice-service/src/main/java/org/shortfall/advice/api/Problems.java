package org.shortfall.advice.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a request as a problem; what an exception says stays inside. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response known(ProblemException e) {
        return e.problem().toResponse().build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return problem(status).toResponse().build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        LOG.errorf("a request failed: %s", e.getClass().getName());
        return problem(500).toResponse().build();
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 400 ->
                Problem.of(400, "bad-request", "Bad request", "A parameter cannot be read; see /openapi/advice.");
            case 404 ->
                Problem.of(
                        404,
                        "not-found",
                        "Not found",
                        "There is nothing at this path; see /openapi/advice for the paths.");
            case 405 ->
                Problem.of(
                        405,
                        "method-not-allowed",
                        "Method not allowed",
                        "See /openapi/advice for this path's methods.");
            case 406 ->
                Problem.of(
                        406,
                        "not-acceptable",
                        "Not acceptable",
                        "Ask for application/json, or text/event-stream for streams.");
            case 415 -> Problem.of(415, "unsupported-media-type", "Unsupported media type", "Send application/json.");
            default ->
                status < 500
                        ? Problem.of(status, "refused", "Refused", "The request cannot be served; see /openapi/advice.")
                        : Problem.of(
                                500,
                                "internal-error",
                                "Internal error",
                                "Something failed on our side; try again later.");
        };
    }
}
