package org.shortfall.knowledge.source;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Page;
import org.shortfall.knowledge.http.PageRequest;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.query.Filters;

/** The sources that facts name. */
@Path("/v1/catalogue/sources")
@RunOnVirtualThread
@Tag(name = Api.SOURCES)
@PermitAll
public class SourceResource {

    private final Sources sources;

    SourceResource(Sources sources) {
        this.sources = sources;
    }

    @GET
    @Operation(summary = "List the sources", description = "Every source that a fact of the catalogue names, by id.")
    @APIResponse(responseCode = "200", description = "A page of sources.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<Source> listSources(
            @QueryParam("jurisdiction")
                    @Parameter(
                            description = "Where it holds: an ISO 3166 country, `EU` or `INT`.",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z]{2,3}$"))
                    @Nullable
                    String jurisdiction,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        return Page.of(
                request,
                new Filters().equal("jurisdiction", jurisdiction).page(sources, Sort.by("id"), request),
                Source::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one source", description = "Title, publisher, address and licence of one source.")
    @APIResponse(responseCode = "200", description = "The source.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Source readSource(@PathParam("id") String id) {
        return sources.findByIdOptional(id).map(Source::of).orElseThrow(() -> ProblemException.unknown("source"));
    }
}
