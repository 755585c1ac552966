package org.shortfall.knowledge.curation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.access.Roles;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Person;
import org.shortfall.knowledge.http.Precondition;
import org.shortfall.knowledge.http.Problem;
import org.shortfall.knowledge.release.Announcement;
import org.shortfall.knowledge.release.Release;

/** The steps of a draft on its way to a release. Each asks for the draft's ETag and the person. */
@Path("/v1/catalogue/drafts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Api.CURATION)
@APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
@APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
@APIResponse(responseCode = "409", ref = Api.CONFLICT)
@APIResponse(responseCode = "412", ref = Api.CHANGED)
@APIResponse(responseCode = "428", ref = Api.NO_PRECONDITION)
public class DraftStepResource {

    private final Drafting drafting;
    private final Review review;
    private final Announcement announcement;
    private final JsonWebToken token;

    DraftStepResource(Drafting drafting, Review review, Announcement announcement, JsonWebToken token) {
        this.drafting = drafting;
        this.review = review;
        this.announcement = announcement;
        this.token = token;
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Path("/{id: [\\w-]+}" + Api.COLON + "submit")
    @Operation(summary = "Submit a draft", description = "Refused with every problem that the checks find.")
    @APIResponse(
            responseCode = "200",
            description = "The draft, ready to be approved by somebody else.",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    @APIResponse(responseCode = "422", ref = Api.REFUSED)
    public Response submitDraft(
            @PathParam("id") String id,
            @HeaderParam(Api.IF_MATCH) @Parameter(ref = Api.IF_MATCH) @Nullable String ifMatch) {
        return answer(review.submit(id, new Precondition(ifMatch), Person.of(token)));
    }

    @POST
    @RolesAllowed(Roles.REVIEWER)
    @Path("/{id: [\\w-]+}" + Api.COLON + "approve")
    @Operation(
            summary = "Approve a draft",
            description =
                    "By another person than its author. The catalogue changes, and the release goes to the topic.")
    @APIResponse(
            responseCode = "200",
            description = "The release that it became.",
            content = @Content(schema = @Schema(implementation = NewRelease.class)))
    @APIResponse(
            responseCode = "403",
            description = "It is your own draft, or your token has not the role.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "422", ref = Api.REFUSED)
    public NewRelease approveDraft(
            @PathParam("id") String id,
            @HeaderParam(Api.IF_MATCH) @Parameter(ref = Api.IF_MATCH) @Nullable String ifMatch) {
        Release release = review.approve(id, new Precondition(ifMatch), Person.of(token));
        return NewRelease.of(release, announcement.announce(release));
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Path("/{id: [\\w-]+}" + Api.COLON + "rebase")
    @Operation(
            summary = "Base a draft on the newest release",
            description = "Says that you looked at its changes against what was released meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    public Response rebaseDraft(
            @PathParam("id") String id,
            @HeaderParam(Api.IF_MATCH) @Parameter(ref = Api.IF_MATCH) @Nullable String ifMatch) {
        return answer(drafting.rebase(id, new Precondition(ifMatch), Person.of(token)));
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Path("/{id: [\\w-]+}" + Api.COLON + "reopen")
    @Operation(summary = "Reopen a draft", description = "A submitted or withdrawn draft can be edited again.")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    public Response reopenDraft(
            @PathParam("id") String id,
            @HeaderParam(Api.IF_MATCH) @Parameter(ref = Api.IF_MATCH) @Nullable String ifMatch) {
        return answer(drafting.reopen(id, new Precondition(ifMatch), Person.of(token)));
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Path("/{id: [\\w-]+}" + Api.COLON + "withdraw")
    @Operation(summary = "Withdraw a draft", description = "It is given up; its rows stay readable.")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    public Response withdrawDraft(
            @PathParam("id") String id,
            @HeaderParam(Api.IF_MATCH) @Parameter(ref = Api.IF_MATCH) @Nullable String ifMatch) {
        return answer(drafting.withdraw(id, new Precondition(ifMatch), Person.of(token)));
    }

    private static Response answer(Draft draft) {
        return Response.ok(draft).tag(draft.tag()).build();
    }
}
