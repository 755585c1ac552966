package org.shortfall.knowledge.curation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.access.Roles;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Person;
import org.shortfall.knowledge.http.Precondition;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.release.Announcement;
import org.shortfall.knowledge.release.Release;
import org.shortfall.knowledge.table.RowJson;

/** Goes back to what an older release held. */
@Path("/v1/catalogue/releases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Api.CURATION)
public class RollbackResource {

    private final Rollback rollback;
    private final Announcement announcement;
    private final JsonWebToken token;

    RollbackResource(Rollback rollback, Announcement announcement, JsonWebToken token) {
        this.rollback = rollback;
        this.announcement = announcement;
        this.token = token;
    }

    /** Why somebody goes back. */
    @Schema(name = "RollbackReason", description = "Why somebody goes back to an older release.")
    public record Reason(
            @Schema(description = "Why.", required = true, maxLength = 200)
            String reason) {}

    @POST
    @RolesAllowed(Roles.REVIEWER)
    @Path("/{number: \\w+}" + Api.COLON + "rollback")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Roll back to a release",
            description = "A new release with the rows of the old one. `If-Match` is the `ETag` of the newest release.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Reason.class)))
    @APIResponse(responseCode = "200", description = "The new release.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = Api.CONFLICT)
    @APIResponse(responseCode = "412", ref = Api.CHANGED)
    @APIResponse(responseCode = "428", ref = Api.NO_PRECONDITION)
    public NewRelease rollBack(
            @PathParam("number") @Parameter(description = "Number of the release to go back to.") String number,
            @HeaderParam(Api.IF_MATCH) @Parameter(ref = Api.IF_MATCH) @Nullable String ifMatch,
            byte @Nullable [] body) {
        String person = Person.of(token);
        String reason = Words.of(RowJson.body(body), "reason");
        if (!number.matches("\\d{1,9}")) {
            throw ProblemException.unknown("release");
        }
        Release release = rollback.to(Integer.parseInt(number), new Precondition(ifMatch), reason, person);
        return NewRelease.of(release, announcement.announce(release));
    }
}
