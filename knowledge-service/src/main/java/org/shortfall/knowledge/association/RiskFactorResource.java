package org.shortfall.knowledge.association;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import org.shortfall.knowledge.query.Filters;

/** Reads the risk factors. */
@Path("/v1/catalogue/risk-factors")
@RunOnVirtualThread
@Tag(name = Api.CAUTIONS)
public class RiskFactorResource {

    private final RiskFactors riskFactors;

    RiskFactorResource(RiskFactors riskFactors) {
        this.riskFactors = riskFactors;
    }

    @GET
    @Operation(
            summary = "List risk factors",
            description = "Facts about a person that make a shortfall of a nutrient more likely.")
    @APIResponse(responseCode = "200", description = "A page of them.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<RiskFactor> listRiskFactors(
            @QueryParam("nutrient")
                    @Parameter(
                            description = "Id of a nutrient.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String nutrient,
            @QueryParam("term")
                    @Parameter(
                            description = "Id of a term of the vocabulary.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String term,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters = new Filters().equal("nutrient", nutrient).equal("term", term);
        return Page.of(request, filters.page(riskFactors, Sort.by("id"), request), RiskFactor::of);
    }
}
