package org.shortfall.knowledge.emergency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
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
import org.shortfall.knowledge.query.Filters;
import org.shortfall.knowledge.source.FactKind;
import org.shortfall.knowledge.source.Provenances;

/** Reads the emergency numbers. */
@Path("/v1/catalogue/emergency-numbers")
@RunOnVirtualThread
@Tag(name = Api.GUIDANCE)
@PermitAll
public class EmergencyNumberResource {

    private final EmergencyNumbers numbers;
    private final Provenances provenances;

    EmergencyNumberResource(EmergencyNumbers numbers, Provenances provenances) {
        this.numbers = numbers;
        this.provenances = provenances;
    }

    @GET
    @Operation(
            summary = "List emergency and crisis numbers",
            description = "By region, each from a page that was read. A region without a number is not listed: say"
                    + " \"your local emergency number\" there.")
    @APIResponse(responseCode = "200", description = "A page of numbers; empty for a region that is not listed.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<EmergencyNumber> listEmergencyNumbers(
            @QueryParam("region")
                    @Parameter(
                            description = "Country, ISO 3166-1 alpha-2.",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Za-z]{2}$"))
                    @Nullable
                    String region,
            @QueryParam("purpose")
                    @Parameter(
                            description = "What for.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"emergency", "urgent", "crisis"}))
                    @Nullable
                    String purpose,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        if (region != null && !region.matches("[A-Za-z]{2}")) {
            throw ProblemException.badParameter("region", "give a country as two letters (ISO 3166-1)");
        }
        Filters filters = new Filters()
                .equal("region", region == null ? null : region.toUpperCase(Locale.ROOT))
                .equal("purpose", Parameters.oneOf("purpose", purpose, List.of("emergency", "urgent", "crisis")));
        return Page.of(request, filters.page(numbers, EmergencyNumbers.ORDER, request), this::told);
    }

    private EmergencyNumber told(EmergencyNumberRow row) {
        return EmergencyNumber.of(row, provenances.of(FactKind.EMERGENCY_NUMBER, row.sources, null, row.verification));
    }
}
