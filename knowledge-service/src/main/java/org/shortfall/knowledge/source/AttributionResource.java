package org.shortfall.knowledge.source;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Page;
import org.shortfall.knowledge.http.PageRequest;
import org.shortfall.knowledge.query.Filters;

/** The attributions that come with the catalogue. */
@Path("/v1/catalogue/attributions")
@RunOnVirtualThread
@Tag(name = Api.SOURCES)
@PermitAll
public class AttributionResource {

    private final Attributions attributions;

    AttributionResource(Attributions attributions) {
        this.attributions = attributions;
    }

    @GET
    @Operation(
            summary = "List the attributions",
            description = "Licences and notices of included material, to be shown wherever it is used.")
    @APIResponse(responseCode = "200", description = "A page of attributions.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<Attribution> listAttributions(
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        return Page.of(request, new Filters().page(attributions, Sort.by("id"), request), Attribution::of);
    }
}
