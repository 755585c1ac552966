package org.shortfall.knowledge.nutrient;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.locale.LocalTexts;
import org.shortfall.knowledge.query.Filters;
import org.shortfall.knowledge.source.FactKind;
import org.shortfall.knowledge.source.Provenances;

/** Reads the nutrients. */
@Path("/v1/catalogue/nutrients")
@RunOnVirtualThread
@Tag(name = Api.NUTRIENTS)
@PermitAll
public class NutrientResource {

    private static final List<String> KINDS = List.of("vitamin", "mineral", "macronutrient", "fatty_acid", "other");

    private final Nutrients nutrients;
    private final LocalTexts texts;
    private final Provenances provenances;

    NutrientResource(Nutrients nutrients, LocalTexts texts, Provenances provenances) {
        this.nutrients = nutrients;
        this.texts = texts;
        this.provenances = provenances;
    }

    @GET
    @Operation(summary = "List the nutrients", description = "Every nutrient of the catalogue, by id.")
    @APIResponse(responseCode = "200", description = "A page of nutrients.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<Nutrient> listNutrients(
            @QueryParam("kind")
                    @Parameter(
                            description = "Kind of nutrient.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"vitamin", "mineral", "macronutrient", "fatty_acid", "other"
                                            }))
                    @Nullable
                    String kind,
            @QueryParam("symptom")
                    @Parameter(
                            description =
                                    "Id of a symptom: only nutrients of which too little or too much may cause it, or what it implies.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String symptom,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters = new Filters()
                .equal("kind", Parameters.oneOf("kind", kind, KINDS))
                .and(
                        "id in (select link.nutrient from AssociationRow link where link.symptom = :symptom"
                                + " or exists (select 1 from SymptomRow sign where sign.id = :symptom"
                                + " and array_position(sign.implies, link.symptom) > 0))",
                        "symptom",
                        symptom);
        return Page.of(request, filters.page(nutrients, Sort.by("id"), request), this::told);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one nutrient", description = "What it does, where it is found and its unit.")
    @APIResponse(responseCode = "200", description = "The nutrient.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Nutrient readNutrient(@PathParam("id") String id) {
        return nutrients.findByIdOptional(id).map(this::told).orElseThrow(() -> ProblemException.unknown("nutrient"));
    }

    private Nutrient told(NutrientRow row) {
        return Nutrient.of(row)
                .told(texts.words(), provenances.of(FactKind.NUTRIENT, row.sources, row.confidence, row.verification));
    }
}
