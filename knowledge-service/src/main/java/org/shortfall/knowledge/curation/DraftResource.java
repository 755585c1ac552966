package org.shortfall.knowledge.curation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.access.Roles;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Page;
import org.shortfall.knowledge.http.PageRequest;
import org.shortfall.knowledge.http.Parameters;
import org.shortfall.knowledge.http.Person;
import org.shortfall.knowledge.table.RowJson;

/** Starts drafts and shows what they would change and what the checks find. */
@Path("/v1/catalogue/drafts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Api.CURATION)
public class DraftResource {

    private final Drafting drafting;
    private final Review review;
    private final Drafts drafts;
    private final JsonWebToken token;

    DraftResource(Drafting drafting, Review review, Drafts drafts, JsonWebToken token) {
        this.drafting = drafting;
        this.review = review;
        this.drafts = drafts;
        this.token = token;
    }

    /** What a draft is started with. */
    @Schema(name = "NewDraft", description = "What a draft is started with.")
    public record NewDraft(
            @Schema(description = "What it changes, and why.", required = true, maxLength = Words.LONGEST)
            String title) {}

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Start a draft", description = "A set of changes against the newest release.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewDraft.class)))
    @APIResponse(
            responseCode = "201",
            description = "The draft; its `ETag` is asked for with every change.",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Response startDraft(byte @Nullable [] body) {
        String person = Person.of(token);
        Draft draft = drafting.start(Words.of(RowJson.body(body), "title"), person);
        return Response.created(URI.create("/v1/catalogue/drafts/" + draft.id()))
                .tag(draft.tag())
                .entity(draft)
                .build();
    }

    @GET
    @RolesAllowed({Roles.CURATOR, Roles.REVIEWER})
    @Operation(summary = "List the drafts", description = "The newest first.")
    @APIResponse(responseCode = "200", description = "A page of drafts.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<Draft> listDrafts(
            @QueryParam("status")
                    @Parameter(
                            description = "Where the drafts stand.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"open", "submitted", "approved", "withdrawn"}))
                    @Nullable
                    String status,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        String wanted = Parameters.oneOf("status", status, List.of("open", "submitted", "approved", "withdrawn"));
        return Page.of(request, drafts.page(wanted, request), Function.identity());
    }

    @GET
    @RolesAllowed({Roles.CURATOR, Roles.REVIEWER})
    @Path("/{id: [\\w-]+}")
    @Operation(summary = "Read one draft", description = "Where it stands. Its `ETag` is asked for with every change.")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Response readDraft(@PathParam("id") String id) {
        Draft draft = drafts.of(id);
        return Response.ok(draft).tag(draft.tag()).build();
    }

    @GET
    @RolesAllowed({Roles.CURATOR, Roles.REVIEWER})
    @Path("/{id: [\\w-]+}/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Compare a draft with the catalogue as it stands",
            description = "Row by row and field by field; ask for `text/plain` to read it.")
    @APIResponse(responseCode = "200", description = "The differences.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public DraftDiff compareDraft(@PathParam("id") String id) {
        return review.changes(drafts.of(id));
    }

    @GET
    @RolesAllowed({Roles.CURATOR, Roles.REVIEWER})
    @Path("/{id: [\\w-]+}/changes")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(hidden = true)
    public String readDiff(@PathParam("id") String id) {
        return review.changes(drafts.of(id)).text();
    }

    @GET
    @RolesAllowed({Roles.CURATOR, Roles.REVIEWER})
    @Path("/{id: [\\w-]+}/checks")
    @Operation(
            summary = "Check the catalogue that a draft would make",
            description = "Every problem of the whole catalogue with the draft's rows, by table, key and field.")
    @APIResponse(responseCode = "200", description = "What the checks found.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public CheckResult checkDraft(@PathParam("id") String id) {
        return CheckResult.of(review.findings(drafts.of(id)));
    }
}
