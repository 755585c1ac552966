package org.shortfall.knowledge.nutrient;

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

/** Reads the tests. */
@Path("/v1/catalogue/tests")
@RunOnVirtualThread
@Tag(name = Api.NUTRIENTS)
public class LabTestResource {

    private final LabTests labTests;

    LabTestResource(LabTests labTests) {
        this.labTests = labTests;
    }

    @GET
    @Operation(
            summary = "List laboratory tests",
            description = "Tests that confirm or rule out a shortfall, one item per limit.")
    @APIResponse(responseCode = "200", description = "A page of them.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<LabTest> listLabTests(
            @QueryParam("nutrient")
                    @Parameter(
                            description = "Id of a nutrient, or `general`.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String nutrient,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters = new Filters().equal("nutrient", nutrient);
        return Page.of(request, filters.page(labTests, Sort.by("id"), request), LabTest::of);
    }
}
