package org.shortfall.knowledge.release;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
@PermitAll
public class ReleaseResource {

    private static final String TEXT = "text/plain; charset=UTF-8";

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
    @Path("/{number: \\w+}")
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
        return answer(request, find(number));
    }

    @GET
    @Path("/{number: \\w+}" + Api.COLON + "compare")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Compare two releases",
            description =
                    "What `to` has that this release has not, and the other way round, entry by entry and field by"
                            + " field; with `Accept: text/plain` as text to read.")
    @APIResponse(
            responseCode = "200",
            description = "The differences.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReleaseDiff.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Response compareReleases(
            @PathParam("number") @Parameter(description = "Number of the release to start from.") String number,
            @QueryParam("to")
                    @Parameter(
                            description = "Number of the other release; the newest without it.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @Nullable
                    String to,
            @Context HttpHeaders headers) {
        Release before = known(find(number));
        Release after = known(to == null ? releases.newest() : find(to));
        ReleaseDiff diff = ReleaseDiff.between(before.catalogue(), after.catalogue());
        boolean text = headers.getAcceptableMediaTypes().getFirst().isCompatible(MediaType.TEXT_PLAIN_TYPE)
                && !headers.getAcceptableMediaTypes().getFirst().isCompatible(MediaType.APPLICATION_JSON_TYPE);
        return text
                ? Response.ok(DiffText.of(diff), TEXT).build()
                : Response.ok(diff, MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    @Path("/{number: \\w+}" + Api.COLON + "download")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Download a release as one file",
            description =
                    "The catalogue alone, as the canonical JSON that the checksum covers: `sha256sum` of the file is"
                            + " the checksum. `Repr-Digest` carries it too (RFC 9530).")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(schema = @Schema(implementation = ReleaseContent.class)))
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Response downloadRelease(
            @PathParam("number") @Parameter(description = "Number of the release.") String number,
            @Context Request request) {
        Release release = known(find(number));
        EntityTag tag = new EntityTag(release.checksum());
        Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        return Response.ok(release.content())
                .tag(tag)
                .header("Repr-Digest", "sha-256=:" + release.digestBase64() + ":")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"catalogue-release-" + release.number() + ".json\"")
                .build();
    }

    private Optional<Release> find(String number) {
        return number.matches("\\d{1,9}") ? releases.numbered(Integer.parseInt(number)) : Optional.empty();
    }

    private static Release known(Optional<Release> found) {
        return found.orElseThrow(() -> ProblemException.unknown("release"));
    }

    private static Response answer(Request request, Optional<Release> found) {
        Release release = known(found);
        EntityTag tag = new EntityTag(release.checksum());
        Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(release.document()).tag(tag).build()
                : unchanged.tag(tag).build();
    }
}
