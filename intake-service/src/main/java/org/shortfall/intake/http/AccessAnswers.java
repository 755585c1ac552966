package org.shortfall.intake.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.shortfall.intake.access.NoTenant;
import org.shortfall.intake.access.TooMany;

/** What those hear who may not do what they asked for (RFC 6750). */
final class AccessAnswers {

    private final ProblemAnswers problems;

    AccessAnswers(ProblemAnswers problems) {
        this.problems = problems;
    }

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
        return problems.answer(Problem.of(
                        ProblemKind.FORBIDDEN,
                        "It takes a role that your token does not have; the OpenAPI document says which."))
                .build();
    }

    @ServerExceptionMapper(NoTenant.class)
    Response withoutTenant() {
        return problems.answer(Problem.of(
                        ProblemKind.FORBIDDEN, "Your token names no tenant: have your issuer add the claim tenant."))
                .build();
    }

    @ServerExceptionMapper(TooMany.class)
    Response tooMany(TooMany e) {
        return problems.answer(ReportProblems.tooMany())
                .header(HttpHeaders.RETRY_AFTER, e.retryAfterSeconds())
                .build();
    }

    private Response unauthenticated(String remedy, String challenge) {
        return problems.answer(Problem.of(ProblemKind.UNAUTHENTICATED, remedy))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
