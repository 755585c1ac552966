package org.shortfall.knowledge.food;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Amount;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Page;
import org.shortfall.knowledge.http.PageRequest;
import org.shortfall.knowledge.http.Parameters;
import org.shortfall.knowledge.http.ProblemException;

/** Reads the foods. */
@Path("/v1/catalogue/foods")
@RunOnVirtualThread
@Tag(name = Api.FOODS)
public class FoodResource {

    private final Foods foods;

    FoodResource(Foods foods) {
        this.foods = foods;
    }

    @GET
    @Operation(
            summary = "List foods",
            description = "Foods by id; with `nutrient`, everyday foods by how much one ordinary portion gives, most"
                    + " first. `with` and `without` take tags that must be known: a food with an unknown tag fits"
                    + " neither. Vegan and free of tree nuts: `with=vegan&without=contains_tree_nuts`.")
    @APIResponse(responseCode = "200", description = "A page of foods.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<FoodSummary> listFoods(
            @QueryParam("q") @Parameter(description = "Words to look for in the names.") @Nullable String q,
            @QueryParam("nutrient") @Parameter(description = "Id of a nutrient: richest first.") @Nullable
                    String nutrient,
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
        FoodQuery query = new FoodQuery(
                Parameters.search("q", q),
                nutrient,
                Parameters.someOf("with", with, FoodTags.ALL),
                Parameters.someOf("without", without, FoodTags.ALL),
                foodClass,
                Parameters.flag("everyday", everyday));
        return nutrient == null
                ? Page.of(request, foods.page(query, request), found -> FoodSummary.of(found.food(), null))
                : richest(query, nutrient, request);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one food", description = "What 100 g and one ordinary portion hold, tags and classes.")
    @APIResponse(responseCode = "200", description = "The food.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Food readFood(@PathParam("id") String id) {
        return foods.find(id).orElseThrow(() -> ProblemException.unknown("food"));
    }

    private Page<FoodSummary> richest(FoodQuery query, String nutrient, PageRequest request) {
        FoodComponentRow component = foods.component(nutrient)
                .orElseThrow(() -> ProblemException.badParameter(
                        "nutrient", "give the id of a nutrient that the food tables measure"));
        List<Foods.Found> found = foods.richest(query, nutrient, request);
        return Page.of(request, found, item -> FoodSummary.of(item.food(), inPortion(item, component)));
    }

    private static @Nullable Amount inPortion(Foods.Found item, FoodComponentRow component) {
        BigDecimal per100g = item.per100g();
        BigDecimal grams = item.food().portionGrams;
        return per100g == null || grams == null
                ? null
                : new Amount(
                        component.id,
                        component.name,
                        FoodSummary.inGrams(per100g, grams),
                        component.unit,
                        item.food().sources);
    }
}
