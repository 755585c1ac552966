package org.shortfall.knowledge.nutrient;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
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

/** Reads the reference intakes. */
@Path("/v1/catalogue/reference-intakes")
@RunOnVirtualThread
@Tag(name = Api.NUTRIENTS)
@PermitAll
public class ReferenceIntakeResource {

    private final ReferenceIntakes intakes;
    private final NutrientNames names;
    private final Provenances provenances;

    ReferenceIntakeResource(ReferenceIntakes intakes, NutrientNames names, Provenances provenances) {
        this.intakes = intakes;
        this.names = names;
        this.provenances = provenances;
    }

    @GET
    @Operation(
            summary = "List reference intakes",
            description = "Daily amounts to reach and not to pass, by NASEM and EFSA, for a life stage. For a pregnant"
                    + " woman of 31 ask with `lifeStage=pregnancy&sex=female&age=31`. Where the authorities' limits"
                    + " differ both are shown, and `lowest` marks the one to keep.")
    @APIResponse(responseCode = "200", description = "A page of reference intakes.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<ReferenceIntake> listReferenceIntakes(
            @QueryParam("nutrient") @Parameter(description = "Id of a nutrient.") @Nullable String nutrient,
            @QueryParam("lifeStage")
                    @Parameter(
                            description = "`none`, `pregnancy`, `lactation`, `infant`, `child`, or a row's own"
                                    + " `lifeStage`, such as `female_31_50y`.")
                    @Nullable
                    String lifeStage,
            @QueryParam("sex")
                    @Parameter(
                            description = "Sex; rows for any sex are listed as well.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"female", "male"}))
                    @Nullable
                    String sex,
            @QueryParam("age")
                    @Parameter(
                            description = "Age in years, with decimals for infants.",
                            schema = @Schema(type = SchemaType.NUMBER, minimum = "0"))
                    @Nullable
                    String age,
            @QueryParam("authority")
                    @Parameter(
                            description = "Who says so.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"NASEM", "EFSA"}))
                    @Nullable
                    String authority,
            @QueryParam("type")
                    @Parameter(
                            description = "Kind of value, for example `RDA`, `AI`, `PRI` or `UL`.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 20))
                    @Nullable
                    String type,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        if (lifeStage != null && !intakes.hasLifeStage(lifeStage)) {
            throw ProblemException.badParameter(
                    "lifeStage", "give none, pregnancy, lactation, infant, child, or a row's own lifeStage");
        }
        BigDecimal years = Parameters.age("age", age);
        Filters person = new Filters()
                .equal("nutrient", nutrient)
                .and("(reproductiveStage = :stage or lifeStage = :stage)", "stage", lifeStage)
                .and("sex in ('any', :sex)", "sex", Parameters.oneOf("sex", sex, List.of("female", "male")))
                .and("(minAge is null or minAge <= :age) and (maxAge is null or maxAge > :age)", "age", years);
        Set<String> lowest = years == null ? Set.of() : LowestLimits.among(person.all(intakes));
        Filters filters = person.equal("authority", Parameters.oneOf("authority", authority, List.of("NASEM", "EFSA")))
                .equal("type", type);
        return Page.of(
                request,
                filters.page(intakes, Sort.by("id"), request),
                row -> told(row, years != null && LowestLimits.isLimit(row) ? lowest.contains(row.id) : null));
    }

    private ReferenceIntake told(ReferenceIntakeRow row, @Nullable Boolean lowest) {
        return ReferenceIntake.of(
                row,
                names.of(row.nutrient),
                lowest,
                provenances.of(FactKind.REFERENCE_INTAKE, row.sources, row.confidence, row.verification));
    }
}
