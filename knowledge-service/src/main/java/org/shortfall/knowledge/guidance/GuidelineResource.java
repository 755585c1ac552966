package org.shortfall.knowledge.guidance;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** Reads the guidance. */
@Path("/v1/catalogue/guidance")
@RunOnVirtualThread
@Tag(name = Api.GUIDANCE)
public class GuidelineResource {

    private final Guidelines guidelines;

    GuidelineResource(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    @GET
    @Operation(
            summary = "List guidance",
            description = "General guidance on inflammation, hydration, absorption and what may be claimed.")
    @APIResponse(responseCode = "200", description = "A page of them.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<Guideline> listGuidelines(
            @QueryParam("kind")
                    @Parameter(
                            description = "What the guidance does.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"prefer", "limit", "target", "info", "caution"}))
                    @Nullable
                    String kind,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters = new Filters()
                .equal("kind", Parameters.oneOf("kind", kind, List.of("prefer", "limit", "target", "info", "caution")));
        return Page.of(request, filters.page(guidelines, Sort.by("id"), request), Guideline::of);
    }
}
