package org.shortfall.knowledge.association;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
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
import org.shortfall.knowledge.http.Parameters;
import org.shortfall.knowledge.query.Filters;
import org.shortfall.knowledge.source.FactKind;
import org.shortfall.knowledge.source.Provenances;

/** Reads the associations. */
@Path("/v1/catalogue/associations")
@RunOnVirtualThread
@Tag(name = Api.SYMPTOMS)
@PermitAll
public class AssociationResource {

    private final Associations associations;
    private final Provenances provenances;

    AssociationResource(Associations associations, Provenances provenances) {
        this.associations = associations;
        this.provenances = provenances;
    }

    @GET
    @Operation(
            summary = "List associations",
            description =
                    "What links nutrients with symptoms: sign of a deficiency or of an excess, how typical, how well founded.")
    @APIResponse(responseCode = "200", description = "A page of them.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<Association> listAssociations(
            @QueryParam("nutrient")
                    @Parameter(
                            description = "Id of a nutrient.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String nutrient,
            @QueryParam("symptom")
                    @Parameter(
                            description = "Id of a symptom.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String symptom,
            @QueryParam("direction")
                    @Parameter(
                            description = "What the symptom is a sign of.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"deficiency", "excess"}))
                    @Nullable
                    String direction,
            @QueryParam("strength")
                    @Parameter(
                            description = "How typical the sign is.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"hallmark", "common", "occasional", "weak"}))
                    @Nullable
                    String strength,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters = new Filters()
                .equal("nutrient", nutrient)
                .equal("symptom", symptom)
                .equal("direction", Parameters.oneOf("direction", direction, List.of("deficiency", "excess")))
                .equal(
                        "strength",
                        Parameters.oneOf("strength", strength, List.of("hallmark", "common", "occasional", "weak")));
        return Page.of(request, filters.page(associations, Sort.by("id"), request), this::told);
    }

    private Association told(AssociationRow row) {
        return Association.of(row)
                .told(provenances.of(FactKind.ASSOCIATION, row.sources, row.confidence, row.verification));
    }
}
