package org.shortfall.knowledge.nutrient;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import org.shortfall.knowledge.locale.LocalTexts;
import org.shortfall.knowledge.query.Filters;
import org.shortfall.knowledge.source.FactKind;
import org.shortfall.knowledge.source.Provenances;

/** Reads the tests. */
@Path("/v1/catalogue/tests")
@RunOnVirtualThread
@Tag(name = Api.NUTRIENTS)
@PermitAll
public class LabTestResource {

    private final LabTests labTests;
    private final LocalTexts texts;
    private final Provenances provenances;

    LabTestResource(LabTests labTests, LocalTexts texts, Provenances provenances) {
        this.labTests = labTests;
        this.texts = texts;
        this.provenances = provenances;
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
            @QueryParam("test")
                    @Parameter(
                            description = "Id of a test, for example `ferritin`.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String test,
            @QueryParam("loinc")
                    @Parameter(description = "LOINC code.", schema = @Schema(type = SchemaType.STRING, maxLength = 12))
                    @Nullable
                    String loinc,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters =
                new Filters().equal("nutrient", nutrient).equal("test", test).equal("loinc", loinc);
        return Page.of(request, filters.page(labTests, Sort.by("id"), request), this::told);
    }

    private LabTest told(LabTestRow row) {
        return LabTest.of(row)
                .told(texts.words(), provenances.of(FactKind.LAB_TEST, row.sources, row.confidence, row.verification));
    }
}
