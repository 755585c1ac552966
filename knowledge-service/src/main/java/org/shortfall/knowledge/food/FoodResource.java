package org.shortfall.knowledge.food;

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
import org.shortfall.knowledge.vocabulary.FoodFit;
import org.shortfall.knowledge.vocabulary.Terms;

/** Reads the foods. */
@Path("/v1/catalogue/foods")
@RunOnVirtualThread
@Tag(name = Api.FOODS)
@PermitAll
public class FoodResource {

    private final Foods foods;
    private final FoodReading reading;
    private final Terms terms;

    FoodResource(Foods foods, FoodReading reading, Terms terms) {
        this.foods = foods;
        this.reading = reading;
        this.terms = terms;
    }

    @GET
    @Operation(
            summary = "List foods",
            description =
                    "Foods by id; with `nutrient`, richest first: everyday foods by what one ordinary portion gives,"
                            + " or with `per=100g` all foods. `fits`, `with` and `without` ask for tags that are known: a food"
                            + " with an unknown tag fits none. Vegan and free of nuts:"
                            + " `fits=vegan_diet,nut_allergy`. No food is ever called safe.")
    @APIResponse(responseCode = "200", description = "A page of foods.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<FoodSummary> listFoods(
            @QueryParam("q") @Parameter(description = "Words to look for in the names.") @Nullable String q,
            @QueryParam("nutrient") @Parameter(description = "Id of a nutrient: richest first.") @Nullable
                    String nutrient,
            @QueryParam("per")
                    @Parameter(
                            description = "Richest by one ordinary portion, or by 100 g.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"portion", "100g"},
                                            defaultValue = "portion"))
                    @Nullable
                    String per,
            @QueryParam("fits")
                    @Parameter(description = "Ids of diets and allergies of the vocabulary, separated by commas.")
                    @Nullable
                    String fits,
            @QueryParam("with") @Parameter(description = "Tags that must hold, separated by commas.") @Nullable
                    String with,
            @QueryParam("without") @Parameter(description = "Tags that must not hold, separated by commas.") @Nullable
                    String without,
            @QueryParam("class") @Parameter(description = "Food class, for example `leafy_greens`.") @Nullable
                    String foodClass,
            @QueryParam("everyday")
                    @Parameter(
                            description = "Only foods with (or without) an everyday name and an ordinary portion.",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable
                    String everyday,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        boolean perPortion = !"100g".equals(Parameters.oneOf("per", per, List.of("portion", "100g")));
        FoodFit fit = fit(fits).and(new FoodFit(tags("with", with), tags("without", without)));
        FoodQuery query = new FoodQuery(
                Parameters.search("q", q),
                fit.required(),
                fit.excluded(),
                foodClass,
                Parameters.flag("everyday", everyday));
        return nutrient == null
                ? Page.of(request, foods.page(query, request), found -> reading.summary(found, null))
                : richest(query, nutrient, perPortion, request);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one food", description = "What 100 g and one ordinary portion hold, tags and classes.")
    @APIResponse(responseCode = "200", description = "The food.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Food readFood(@PathParam("id") String id) {
        return foods.find(id)
                .map(found -> reading.whole(found.food()))
                .orElseThrow(() -> ProblemException.unknown("food"));
    }

    private Page<FoodSummary> richest(FoodQuery query, String nutrient, boolean perPortion, PageRequest request) {
        FoodComponentRow component = foods.component(nutrient)
                .orElseThrow(() -> ProblemException.badParameter(
                        "nutrient", "give the id of a nutrient that the food tables measure"));
        List<Foods.Found> found = foods.richest(query, nutrient, perPortion, request);
        return Page.of(request, found, item -> reading.summary(item, component));
    }

    private static List<String> tags(String name, @Nullable String value) {
        return Parameters.someOf(name, value, FoodTags.ALL);
    }

    private FoodFit fit(@Nullable String fits) {
        FoodFit all = new FoodFit(List.of(), List.of());
        if (fits != null) {
            for (String id : fits.split(",", -1)) {
                all = all.and(terms.foodFit(id)
                        .filter(FoodFit::isTellable)
                        .orElseThrow(() -> ProblemException.badParameter(
                                "fits", "give ids of diets and allergies that the tags of foods can tell")));
            }
        }
        return all;
    }
}
