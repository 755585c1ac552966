package org.shortfall.knowledge.curation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.access.Roles;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Person;
import org.shortfall.knowledge.http.Precondition;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;
import org.shortfall.knowledge.table.RowJson;

/** The rows of the catalogue that a draft would make: to read, put, change and delete. */
@Path("/v1/catalogue/drafts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Api.CURATION)
@APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
public class DraftRowResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Drafting drafting;
    private final Drafts drafts;
    private final JsonWebToken token;

    DraftRowResource(Drafting drafting, Drafts drafts, JsonWebToken token) {
        this.drafting = drafting;
        this.drafts = drafts;
        this.token = token;
    }

    @GET
    @RolesAllowed({Roles.CURATOR, Roles.REVIEWER})
    @Path("/{id: [\\w-]+}/rows/{table}/{key: .+}")
    @Operation(
            summary = "Read a row as the draft has it",
            description = "A row that it leaves alone is the catalogue's.")
    @APIResponse(
            responseCode = "200",
            description = "The row. Its `ETag` is the draft's.",
            content = @Content(schema = @Schema(implementation = Object.class)))
    public Response readDraftRow(
            @PathParam("id") String id, @PathParam("table") String table, @PathParam("key") String key) {
        Draft draft = drafts.of(id);
        return Response.ok(RowJson.text(drafting.row(draft, named(table), key)))
                .tag(draft.tag())
                .build();
    }

    @PUT
    @RolesAllowed(Roles.CURATOR)
    @Path("/{id: [\\w-]+}/rows/{table}/{key: .+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a whole row", description = "The row as exports have it; its fields give its key.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    @APIResponse(responseCode = "409", ref = Api.CONFLICT)
    @APIResponse(responseCode = "412", ref = Api.CHANGED)
    @APIResponse(responseCode = "422", ref = Api.REFUSED)
    @APIResponse(responseCode = "428", ref = Api.NO_PRECONDITION)
    public Response putDraftRow(
            @PathParam("id") String id,
            @PathParam("table") String table,
            @PathParam("key") String key,
            @HeaderParam(Api.IF_MATCH) @Parameter(ref = Api.IF_MATCH) @Nullable String ifMatch,
            byte @Nullable [] body) {
        String person = Person.of(token);
        ObjectNode row = RowJson.body(body);
        return answer(drafting.put(id, new Precondition(ifMatch), named(table), key, row, person));
    }

    @PATCH
    @RolesAllowed(Roles.CURATOR)
    @Path("/{id: [\\w-]+}/rows/{table}/{key: .+}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change fields of a row", description = "The fields that are given; null takes one out.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MERGE_PATCH, schema = @Schema(implementation = Object.class)))
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    @APIResponse(responseCode = "409", ref = Api.CONFLICT)
    @APIResponse(responseCode = "412", ref = Api.CHANGED)
    @APIResponse(responseCode = "422", ref = Api.REFUSED)
    @APIResponse(responseCode = "428", ref = Api.NO_PRECONDITION)
    public Response changeDraftRow(
            @PathParam("id") String id,
            @PathParam("table") String table,
            @PathParam("key") String key,
            @HeaderParam(Api.IF_MATCH) @Parameter(ref = Api.IF_MATCH) @Nullable String ifMatch,
            byte @Nullable [] body) {
        String person = Person.of(token);
        ObjectNode fields = RowJson.body(body);
        return answer(drafting.patch(id, new Precondition(ifMatch), named(table), key, fields, person));
    }

    @DELETE
    @RolesAllowed(Roles.CURATOR)
    @Path("/{id: [\\w-]+}/rows/{table}/{key: .+}")
    @Operation(summary = "Delete a row", description = "The release that the draft becomes is without it.")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    @APIResponse(responseCode = "409", ref = Api.CONFLICT)
    @APIResponse(responseCode = "412", ref = Api.CHANGED)
    @APIResponse(responseCode = "428", ref = Api.NO_PRECONDITION)
    public Response deleteDraftRow(
            @PathParam("id") String id,
            @PathParam("table") String table,
            @PathParam("key") String key,
            @HeaderParam(Api.IF_MATCH) @Parameter(ref = Api.IF_MATCH) @Nullable String ifMatch) {
        String person = Person.of(token);
        return answer(drafting.delete(id, new Precondition(ifMatch), named(table), key, person));
    }

    @DELETE
    @RolesAllowed(Roles.CURATOR)
    @Path("/{id: [\\w-]+}/changes/{table}/{key: .+}")
    @Operation(summary = "Take a change back", description = "The row is then as it stands in the catalogue.")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    @APIResponse(responseCode = "409", ref = Api.CONFLICT)
    @APIResponse(responseCode = "412", ref = Api.CHANGED)
    @APIResponse(responseCode = "428", ref = Api.NO_PRECONDITION)
    public Response revertDraftRow(
            @PathParam("id") String id,
            @PathParam("table") String table,
            @PathParam("key") String key,
            @HeaderParam(Api.IF_MATCH) @Parameter(ref = Api.IF_MATCH) @Nullable String ifMatch) {
        String person = Person.of(token);
        return answer(drafting.revert(id, new Precondition(ifMatch), named(table), key, person));
    }

    private static CatalogueTable named(String table) {
        return CatalogueTables.named(table).orElseThrow(() -> ProblemException.unknown("table"));
    }

    private static Response answer(Draft draft) {
        return Response.ok(draft).tag(draft.tag()).build();
    }
}
