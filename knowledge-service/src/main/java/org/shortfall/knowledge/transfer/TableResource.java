package org.shortfall.knowledge.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Parameters;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;
import org.shortfall.knowledge.table.RowJson;
import org.shortfall.knowledge.table.TableRows;
import org.shortfall.knowledge.table.TableShapes;

/** Exports the tables as they stand. What comes out can go in again. */
@Path("/v1/catalogue")
@RunOnVirtualThread
@Tag(name = Api.TABLES)
@PermitAll
public class TableResource {

    private final TableWriter writer;
    private final CatalogueArchive archive;
    private final TableRows rows;
    private final TableShapes shapes;

    TableResource(TableWriter writer, CatalogueArchive archive, TableRows rows, TableShapes shapes) {
        this.writer = writer;
        this.archive = archive;
        this.rows = rows;
        this.shapes = shapes;
    }

    @GET
    @Path("/tables")
    @Operation(summary = "List the tables", description = "Name, size, key and fields of every table of the catalogue.")
    @APIResponse(responseCode = "200", description = "The tables, in the order in which references hold.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    @Produces(MediaType.APPLICATION_JSON)
    public List<TableDescription> listTables() {
        return CatalogueTables.ALL.stream()
                .map(table -> TableDescription.of(shapes.of(table), rows.count(table)))
                .toList();
    }

    @GET
    @Path("/tables/{table}")
    @Operation(summary = "Export a table", description = "Every row, by key.")
    @APIResponse(
            responseCode = "200",
            description = "The rows.",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Response exportTable(
            @PathParam("table") String table,
            @QueryParam("format")
                    @Parameter(
                            description = "How it is written; JSON unless you say so.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"csv", "json"}))
                    @Nullable
                    String format) {
        CatalogueTable wanted = named(table);
        FileFormat written = format(format);
        StreamingOutput body = out -> QuarkusTransaction.requiringNew().call(() -> {
            writer.write(wanted, written, out);
            return true;
        });
        return Response.ok(body)
                .type(MediaType.valueOf(written.mediaType).withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + table + "." + written.ending + "\"")
                .build();
    }

    @GET
    @Path("/tables/{table}/{key: .+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a row of a table", description = "The row with every field, as exports have it.")
    @APIResponse(
            responseCode = "200",
            description = "The row.",
            content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public String readRow(@PathParam("table") String table, @PathParam("key") String key) {
        return rows.row(named(table), key).map(RowJson::text).orElseThrow(() -> ProblemException.unknown("row"));
    }

    @GET
    @Path("/tables" + Api.COLON + "export")
    @Operation(summary = "Export every table", description = "One file a table in a zip, all as of one moment.")
    @APIResponse(
            responseCode = "200",
            description = "The archive.",
            content = {
                @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Response exportCatalogue(
            @QueryParam("format")
                    @Parameter(
                            description = "How the tables are written; JSON unless you say so.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"csv", "json"}))
                    @Nullable
                    String format) {
        FileFormat written = format(format);
        return Response.ok((StreamingOutput) out -> archive.write(written, out))
                .type("application/zip")
                .header("Content-Disposition", "attachment; filename=\"catalogue-" + written.ending + ".zip\"")
                .build();
    }

    private static FileFormat format(@Nullable String format) {
        String ending = Parameters.oneOf("format", format, FileFormat.OFFERED);
        return ending == null ? FileFormat.JSON : FileFormat.ending(ending).orElseThrow();
    }

    private static CatalogueTable named(String table) {
        return CatalogueTables.named(table).orElseThrow(() -> ProblemException.unknown("table"));
    }
}
