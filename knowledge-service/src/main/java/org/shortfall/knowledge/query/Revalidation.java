package org.shortfall.knowledge.query;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Every read of the catalogue carries a tag that changes with the newest release, with the languages that were asked for
 * and with the day, on which facts may fall due for review. Whoever still has the answer gets 304 without a query.
 */
public final class Revalidation {

    private static final String CATALOGUE = "/v1/catalogue/";
    /** What changes between releases, or carries a tag of its own. */
    private static final List<String> EXCEPT =
            List.of("/v1/catalogue/releases", "/v1/catalogue/drafts", "/v1/catalogue/imports", "/v1/catalogue/audit");
    /** A copy may be kept, but is asked for each time: a new release is seen at once. */
    private static final String REVALIDATE = "no-cache";

    private final CatalogueVersion version;

    Revalidation(CatalogueVersion version) {
        this.version = version;
    }

    @ServerRequestFilter
    Optional<Response> unchanged(ContainerRequestContext request) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known == null || !isRead(request) || version.current().isEmpty()) {
            return Optional.empty();
        }
        EntityTag tag = tag(request);
        boolean same = Arrays.stream(known.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.replaceFirst("^W/", "").equals("\"" + tag.getValue() + "\""));
        return same ? Optional.of(Response.notModified(tag).build()) : Optional.empty();
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isRead(request)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        int status = response.getStatus();
        if ((status == 200 || status == 304) && !version.current().isEmpty()) {
            headers.putSingle(HttpHeaders.ETAG, tag(request));
            headers.putSingle(HttpHeaders.CACHE_CONTROL, REVALIDATE);
        }
    }

    /** Weak, as the same answer may travel compressed or not. */
    private EntityTag tag(ContainerRequestContext request) {
        String languages = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        String content = version.current() + languages + LocalDate.now(Clock.systemUTC());
        return new EntityTag(
                version.current().replace("sha256:", "").substring(0, 16) + "-"
                        + Integer.toHexString(content.hashCode()),
                true);
    }

    private static boolean isRead(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return request.getMethod().equals(HttpMethod.GET)
                && path.startsWith(CATALOGUE)
                && EXCEPT.stream().noneMatch(path::startsWith);
    }
}
