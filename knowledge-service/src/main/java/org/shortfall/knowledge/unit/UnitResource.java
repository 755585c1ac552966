package org.shortfall.knowledge.unit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Decimals;
import org.shortfall.knowledge.http.ProblemException;

/** Converts an amount from one unit to another. */
@Path("/v1/catalogue/units" + Api.COLON + "convert")
@RunOnVirtualThread
@Tag(name = Api.UNITS)
@PermitAll
public class UnitResource {

    private final Units units = Units.shipped();

    @GET
    @Operation(
            summary = "Convert an amount",
            description =
                    "Prefixes and volumes need no substance; international units, equivalents (`ug{RAE}`, `ug{DFE}`,"
                            + " `mg{NE}`, `mg{alpha-tocopherol}`) and moles need one, and some need its form as well. What"
                            + " needs a form and has none is refused with the forms that there are.")
    @APIResponse(responseCode = "200", description = "The amount in the other unit.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public ConvertedAmount convertUnits(
            @QueryParam("value")
                    @Parameter(
                            description = "Decimal number.",
                            required = true,
                            schema = @Schema(type = SchemaType.NUMBER))
                    @Nullable
                    String value,
            @QueryParam("from")
                    @Parameter(
                            description = "UCUM unit, for example `[IU]`, `mmol/L` or `ug{RAE}`.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 40))
                    @Nullable
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "UCUM unit.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 40))
                    @Nullable
                    String to,
            @QueryParam("substance")
                    @Parameter(
                            description = "Id of a nutrient or of a laboratory test, for example `vitamin_a`.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String substance,
            @QueryParam("form")
                    @Parameter(
                            description = "Chemical form, for example `retinol`.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String form) {
        String target = given("to", to);
        return switch (units.convert(number(value), given("from", from), target, substance, form)) {
            case Conversion.Converted converted ->
                new ConvertedAmount(
                        Decimals.plain(converted.value()), target, converted.sources(), converted.verified());
            case Conversion.FormNeeded needed ->
                throw ProblemException.badParameter("form", "give one of: " + String.join(", ", needed.forms()));
            case Conversion.NoFactor none ->
                throw ProblemException.badParameter(
                        "to",
                        "no factor leads there for this substance and form; check substance, form and both units");
            case Conversion.UnknownUnit unknown ->
                throw ProblemException.badParameter(
                        unknown.code().equals(target) ? "to" : "from",
                        "give a UCUM unit such as mg, ug{RAE} or nmol/L");
        };
    }

    private static String given(String name, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > 40) {
            throw ProblemException.badParameter(name, "give a UCUM unit such as mg, ug{RAE} or nmol/L");
        }
        return value;
    }

    private static BigDecimal number(@Nullable String value) {
        if (value == null || !value.matches("\\d{1,12}(\\.\\d{1,12})?")) {
            throw ProblemException.badParameter("value", "give a decimal number of at most 12 digits on each side");
        }
        return new BigDecimal(value);
    }
}
