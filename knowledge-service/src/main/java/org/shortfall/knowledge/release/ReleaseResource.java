package org.shortfall.knowledge.release;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Page;
import org.shortfall.knowledge.http.PageRequest;
import org.shortfall.knowledge.http.ProblemException;

/** Reads the releases. A release is served as the very bytes that went to the topic. */
@Path("/v1/catalogue/releases")
@RunOnVirtualThread
@Tag(name = Api.RELEASES)
public class ReleaseResource {

    private final Releases releases;

    ReleaseResource(Releases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(summary = "List the releases", description = "Number, time and checksum of every release, newest first.")
    @APIResponse(responseCode = "200", description = "A page of releases.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<ReleaseSummary> listReleases(
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        return Page.of(request, releases.page(request), Function.identity());
    }

    @GET
    @Path("/latest")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the newest release",
            description = "The whole release as on the topic. Its `ETag` is the checksum: ask with `If-None-Match`.")
    @APIResponse(
            responseCode = "200",
            description = "The release.",
            content = @Content(schema = @Schema(implementation = ReleaseDocument.class)))
    @APIResponse(responseCode = "304", description = "You have it already.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Response readLatestRelease(@Context Request request) {
        return answer(request, releases.newest());
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read one release", description = "A release never changes. Its `ETag` is the checksum.")
    @APIResponse(
            responseCode = "200",
            description = "The release.",
            content = @Content(schema = @Schema(implementation = ReleaseDocument.class)))
    @APIResponse(responseCode = "304", description = "You have it already.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Response readRelease(
            @PathParam("number") @Parameter(description = "Number of the release.") String number,
            @Context Request request) {
        return answer(
                request, number.matches("\\d{1,9}") ? releases.numbered(Integer.parseInt(number)) : Optional.empty());
    }

    private static Response answer(Request request, Optional<Release> found) {
        Release release = found.orElseThrow(() -> ProblemException.unknown("release"));
        EntityTag tag = new EntityTag(release.checksum());
        Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(release.document()).tag(tag).build()
                : unchanged.tag(tag).build();
    }
}
