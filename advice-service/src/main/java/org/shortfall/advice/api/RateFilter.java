package org.shortfall.advice.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.shortfall.advice.access.Rates;
import org.shortfall.advice.access.TooMany;

/** Counts every request: for its caller where a token is asked for, for its address elsewhere. */
@Singleton
public final class RateFilter {

    private final Rates rates;
    private final CurrentVertxRequest current;

    RateFilter(Rates rates, CurrentVertxRequest current) {
        this.rates = rates;
        this.current = current;
    }

    @ServerRequestFilter
    void count(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        Duration wait = method != null
                        && method.isAnnotationPresent(RolesAllowed.class)
                        && request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token
                ? rates.requests(token, 1)
                : rates.requestFrom(
                        current.getCurrent().request().remoteAddress().hostAddress());
        if (wait.isPositive()) {
            throw new TooMany(wait);
        }
    }
}
