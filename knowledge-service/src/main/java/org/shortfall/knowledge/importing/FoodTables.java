package org.shortfall.knowledge.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.food.FoodTags;
import org.shortfall.knowledge.http.Decimals;

/** Foods, what is in them, and their household measures. */
final class FoodTables {

    static final List<TableImport> ALL = List.of(
            TableImport.of(
                    "components of foods", "food_component", "id, name, unit, released, note", FoodTables::components),
            TableImport.of(
                    "foods",
                    "food",
                    "id, name, common_name, food_group, everyday_name, portion_measure, portion_grams, tags_yes,"
                            + " tags_no, classes, sources, confidence",
                    FoodTables::foods),
            TableImport.of("amounts in foods", "food_amount", "food, component, per_100g", FoodTables::amounts),
            TableImport.of(
                    "household measures", "food_portion", "food, position, measure, grams", FoodTables::portions));

    private FoodTables() {}

    /** A column of the food table: which component it measures, and the factor to that component's unit. */
    private record Column(String name, BigDecimal factor) {}

    private static Stream<@Nullable Object[]> components() {
        Map<String, Row> byId = new LinkedHashMap<>();
        Resources.csv("food_columns.csv").forEach(row -> byId.putIfAbsent(row.text("amount_id"), row));
        return byId.values().stream().map(row -> new @Nullable Object[] {
            row.text("amount_id"), row.text("name"), row.text("unit"), row.flag("released"), row.optional("note")
        });
    }

    private static Stream<@Nullable Object[]> foods() {
        Map<String, Row> everyday = byFood("foods_common.csv");
        Map<String, Row> classes = byFood("food_classes.csv");
        return Resources.csv("foods_core_per100g.csv").stream().map(row -> {
            String id = row.text("food_id");
            Row known = everyday.get(id);
            Row food = known == null ? row : known;
            return new @Nullable Object[] {
                id,
                row.text("name"),
                row.optional("common_name"),
                row.text("food_group"),
                known == null ? null : known.text("friendly_name"),
                known == null ? null : known.text("serving_measure"),
                known == null ? null : known.number("serving_grams"),
                tags(food, "1"),
                tags(food, "0"),
                known == null ? new String[0] : classes(classes, id),
                sources(row),
                row.text("confidence")
            };
        });
    }

    private static Map<String, Row> byFood(String table) {
        return Resources.csv(table).stream().collect(Collectors.toMap(row -> row.text("food_id"), Function.identity()));
    }

    private static String[] classes(Map<String, Row> classes, String id) {
        Row row = classes.get(id);
        return row == null ? new String[0] : row.list("classes");
    }

    private static String[] tags(Row food, String value) {
        return FoodTags.ALL.stream()
                .filter(tag -> food.has(tag) && value.equals(food.optional(tag)))
                .toArray(String[]::new);
    }

    private static String[] sources(Row row) {
        String omega3 = row.optional("omega3_source_id");
        List<String> sources = new ArrayList<>(List.of(row.sources()));
        if (omega3 != null) {
            sources.add(omega3);
        }
        return sources.toArray(String[]::new);
    }

    private static Stream<@Nullable Object[]> amounts() {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        Resources.csv("food_columns.csv")
                .forEach(row -> columns.computeIfAbsent(row.text("amount_id"), id -> new ArrayList<>())
                        .add(new Column(row.text("column"), new BigDecimal(row.text("factor")))));
        return Resources.csv("foods_core_per100g.csv").stream()
                .flatMap(food -> columns.entrySet().stream()
                        .map(component -> new @Nullable Object[] {
                            food.text("food_id"), component.getKey(), sum(food, component.getValue())
                        })
                        .filter(row -> row[2] != null));
    }

    /** The sum of the columns of one component; one that was not measured leaves the whole unknown. */
    private static @Nullable BigDecimal sum(Row food, List<Column> columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Column column : columns) {
            BigDecimal value = food.number(column.name());
            if (value == null) {
                return null;
            }
            sum = sum.add(value.multiply(column.factor()));
        }
        return Decimals.plain(sum);
    }

    private static Stream<@Nullable Object[]> portions() {
        Map<String, Integer> positions = new HashMap<>();
        return Resources.csv("food_portions.csv").stream().map(row -> {
            String food = row.text("food_id");
            return new @Nullable Object[] {
                food,
                positions.merge(food, 1, Integer::sum),
                row.text("amount") + " " + row.text("measure"),
                row.number("grams")
            };
        });
    }
}
