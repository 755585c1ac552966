package org.shortfall.advice;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.LocalIssuer;
import org.shortfall.local.access.Role;

/** Tokens of the tests' issuer; a request of a test that brings none gets that of the demo tenant's app. */
public final class Tokens implements QuarkusTestBeforeEachCallback, Filter {

    private static final Path FOLDER = Path.of("target/issuer");
    private static final LocalIssuer ISSUER = issuer();

    /** A header for these rights. */
    public static String bearer(Grant grant) {
        return "Bearer " + ISSUER.token(grant);
    }

    public static LocalIssuer issuer() {
        try {
            return Files.exists(FOLDER) ? LocalIssuer.in(FOLDER) : LocalIssuer.make(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        if (!request.getHeaders().hasHeaderWithName("Authorization")) {
            request.header("Authorization", bearer(Grant.to(Role.REPORTER)));
        }
        return context.next(request, response);
    }
}
