package org.shortfall.knowledge.transfer;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.access.Roles;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Parameters;
import org.shortfall.knowledge.http.Person;
import org.shortfall.knowledge.http.ProblemException;

/** Takes files in, and tells how far they are. */
@Path("/v1/catalogue/imports")
@Tag(name = Api.TABLES)
public class ImportResource {

    private static final Duration BETWEEN_EVENTS = Duration.ofMillis(200);

    private final Reception reception;
    private final ImportRuns runs;
    private final JsonWebToken token;

    ImportResource(Reception reception, ImportRuns runs, JsonWebToken token) {
        this.reception = reception;
        this.runs = runs;
        this.token = token;
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @RunOnVirtualThread
    @Consumes({"text/csv", MediaType.APPLICATION_JSON, "application/x-ndjson", "application/zip"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import a table or the whole catalogue",
            description = "Makes a draft of the rows that differ. The same file sent again is the same import.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "It has begun; `Location` tells how far it is.",
            content = @Content(schema = @Schema(implementation = ImportRun.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same file was imported before.",
            content = @Content(schema = @Schema(implementation = ImportRun.class)))
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Response startImport(
            @QueryParam("table") @Parameter(description = "The table that the rows are of; not with a zip.") @Nullable
                    String table,
            @QueryParam("mode")
                    @Parameter(
                            description = "`merge` leaves rows alone that the file lacks; `replace` takes them out.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"merge", "replace"},
                                            defaultValue = "merge"))
                    @Nullable
                    String mode,
            @QueryParam("title") @Parameter(description = "Title of the draft.") @Nullable String title,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String type,
            InputStream body)
            throws IOException {
        String person = Person.of(token);
        boolean replaces = "replace".equals(Parameters.oneOf("mode", mode, List.of("merge", "replace")));
        Reception.Received received = reception.take(type, table, title, person, replaces, body);
        return Response.status(received.isNew() ? 202 : 200)
                .location(URI.create("/v1/catalogue/imports/" + received.run().id()))
                .entity(received.run())
                .build();
    }

    @GET
    @RolesAllowed({Roles.CURATOR, Roles.REVIEWER})
    @Path("/{id}")
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read how far an import is",
            description = "Processed, total, and the rejected rows with reasons.")
    @APIResponse(responseCode = "200", description = "How far it is.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public ImportRun readImport(@PathParam("id") String id) {
        return run(id);
    }

    @GET
    @RolesAllowed({Roles.CURATOR, Roles.REVIEWER})
    @Path("/{id}/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(summary = "Follow an import", description = "The same as server-sent events, until it has ended.")
    @APIResponse(
            responseCode = "200",
            description = "How far it is, again and again.",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(implementation = ImportRun.class)))
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Multi<ImportRun> followImport(@PathParam("id") String id) {
        UUID known = run(id).id();
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> runs.find(known).orElseThrow())
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(BETWEEN_EVENTS)
                .whilst(ImportRun::isRunning);
    }

    private ImportRun run(String id) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw ProblemException.unknown("import");
        }
        return runs.find(UUID.fromString(id)).orElseThrow(() -> ProblemException.unknown("import"));
    }
}
