package org.shortfall.knowledge.food;

import java.util.List;

/** What is known about a food's fit for diets and allergies. Each tag holds, does not hold, or is unknown. */
public final class FoodTags {

    /** The columns of the food tables that are tags. */
    public static final List<String> ALL = List.of(
            "vegan",
            "vegetarian",
            "pescatarian",
            "contains_dairy",
            "contains_egg",
            "contains_fish",
            "contains_shellfish",
            "contains_tree_nuts",
            "contains_peanut",
            "contains_soy",
            "contains_wheat",
            "contains_gluten",
            "contains_sesame",
            "contains_root_vegetable");

    private FoodTags() {}
}
