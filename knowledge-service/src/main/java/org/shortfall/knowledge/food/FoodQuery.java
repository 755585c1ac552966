package org.shortfall.knowledge.food;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which foods are wanted.
 *
 * @param search lower-case pattern for the names
 * @param with tags that must be known to hold
 * @param without tags that must be known not to hold
 */
record FoodQuery(
        @Nullable String search,
        List<String> with,
        List<String> without,
        @Nullable String foodClass,
        @Nullable Boolean everyday) {

    /** Condition on {@code food} in HQL. */
    String condition() {
        List<String> parts = new ArrayList<>(List.of("1 = 1"));
        if (search != null) {
            parts.add("(lower(food.name) like :search escape '\\' or lower(food.everydayName) like :search escape '\\'"
                    + " or lower(food.commonName) like :search escape '\\')");
        }
        for (int i = 0; i < with.size(); i++) {
            parts.add("array_contains(food.tagsYes, :with" + i + ")");
        }
        for (int i = 0; i < without.size(); i++) {
            parts.add("array_contains(food.tagsNo, :without" + i + ")");
        }
        if (foodClass != null) {
            parts.add("array_contains(food.classes, :foodClass)");
        }
        if (everyday != null) {
            parts.add("food.everydayName is " + (everyday ? "not null" : "null"));
        }
        return String.join(" and ", parts);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (search != null) {
            values.put("search", search);
        }
        for (int i = 0; i < with.size(); i++) {
            values.put("with" + i, with.get(i));
        }
        for (int i = 0; i < without.size(); i++) {
            values.put("without" + i, without.get(i));
        }
        if (foodClass != null) {
            values.put("foodClass", foodClass);
        }
        return values;
    }
}
