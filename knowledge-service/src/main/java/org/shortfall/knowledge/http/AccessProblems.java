package org.shortfall.knowledge.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.shortfall.knowledge.access.TooMany;

/** What those hear who may not do what they asked for (RFC 6750). */
final class AccessProblems {

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = Priorities.AUTHENTICATION)
    Response withoutToken() {
        return unauthenticated("Send a token of your issuer: Authorization: Bearer …", "Bearer");
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = Priorities.AUTHENTICATION)
    Response withUselessToken() {
        return unauthenticated(
                "The token is not of the issuer that is trusted here, not for this service, altered or expired. Get a new one.",
                "Bearer error=\"invalid_token\"");
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = Priorities.AUTHORIZATION)
    Response withoutRight() {
        return Problem.of(
                        403,
                        "forbidden",
                        "Your token does not allow this",
                        "It takes a role that your token does not have; the OpenAPI document says which.")
                .toResponse();
    }

    @ServerExceptionMapper(TooMany.class)
    Response tooMany(TooMany e) {
        return Response.fromResponse(
                        Problem.of(429, "too-many-requests", "Too much at once", "Ask again after Retry-After seconds.")
                                .toResponse())
                .header(HttpHeaders.RETRY_AFTER, e.retryAfterSeconds())
                .build();
    }

    private Response unauthenticated(String remedy, String challenge) {
        return Response.fromResponse(Problem.of(401, "unauthenticated", "Say who you are", remedy)
                        .toResponse())
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
