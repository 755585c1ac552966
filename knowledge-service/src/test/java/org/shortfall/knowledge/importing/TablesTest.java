package org.shortfall.knowledge.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final Set<String> SOURCES = Resources.json("sources.json")
            .valueStream()
            .map(source -> source.path("id").asText())
            .collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nutrients.csv",
                "symptoms.csv",
                "nutrient_symptoms.csv",
                "risk_groups.csv",
                "drug_nutrient_interactions.csv",
                "contraindications.csv",
                "lab_tests.csv",
                "dri.csv",
                "dri_efsa_drv.csv",
                "efsa_upper_levels_adult.csv",
                "foods_common.csv",
                "diet_hydration_guidance.csv"
            })
    void every_row_names_a_source_that_exists(String table) {
        assertThat(Resources.csv(table))
                .allSatisfy(row -> assertThat(row.sources())
                        .as("row %d", row.cells().getRecordNumber())
                        .isNotEmpty()
                        .allMatch(SOURCES::contains));
    }

    @Test
    void an_everyday_portion_is_an_ordinary_one() {
        Map<String, Row> foods = everyday();
        for (Map.Entry<String, String> food : classes().entrySet()) {
            BigDecimal grams = row(foods, food.getKey()).number("serving_grams");
            List<String> classes = Arrays.asList(food.getValue().split(";"));
            assertThat(grams).as(food.getKey()).isBetween(BigDecimal.ONE, new BigDecimal("265"));
            if (classes.contains("nuts") || classes.contains("oil") || classes.contains("honey")) {
                assertThat(grams).as(food.getKey()).isLessThanOrEqualTo(new BigDecimal("30"));
            }
        }
    }

    @Test
    void salt_citrus_juice_cod_liver_oil_and_ox_liver_are_no_everyday_foods() {
        assertThat(everyday().values().stream().map(row -> row.text("friendly_name")))
                .doesNotContain("Table salt", "Lemon juice", "Lime juice", "Cod liver oil", "Beef liver, cooked");
    }

    @Test
    void the_class_high_potassium_is_what_its_definition_says() {
        Map<String, Row> foods = everyday();
        classes().forEach((id, classes) -> {
            BigDecimal potassium = row(foods, id).number("potassium_mg");
            BigDecimal grams = row(foods, id).number("serving_grams");
            boolean high = potassium != null
                    && grams != null
                    && potassium.multiply(grams).compareTo(new BigDecimal("40000")) >= 0;
            assertThat(Arrays.asList(classes.split(";")).contains("high_potassium"))
                    .as(id)
                    .isEqualTo(high);
        });
    }

    @Test
    void animal_classes_are_never_tagged_vegan() {
        Map<String, Row> foods = everyday();
        Set<String> animal = Set.of("meat", "liver", "fish", "shellfish", "egg", "dairy", "honey");
        classes().forEach((id, classes) -> {
            if (Arrays.stream(classes.split(";")).anyMatch(animal::contains)) {
                assertThat(row(foods, id).optional("vegan")).as(id).isEqualTo("0");
            }
        });
    }

    @Test
    void a_limit_is_not_below_what_to_reach_unless_it_covers_supplements_alone() {
        Map<String, BigDecimal> limits = Resources.csv("dri.csv").stream()
                .filter(row ->
                        row.text("dri_type").equals("UL") && row.text("scope").equals("total"))
                .collect(Collectors.toMap(TablesTest::nutrientAndStage, row -> row.number("value")));
        assertThat(Resources.csv("dri.csv").stream()
                        .filter(row -> Set.of("RDA", "AI").contains(row.text("dri_type"))))
                .allSatisfy(row -> {
                    BigDecimal limit = limits.get(nutrientAndStage(row));
                    if (limit != null) {
                        assertThat(row.number("value"))
                                .as(nutrientAndStage(row))
                                .isLessThanOrEqualTo(limit);
                    }
                });
    }

    private static Row row(Map<String, Row> foods, String id) {
        return Objects.requireNonNull(foods.get(id), id);
    }

    private static String nutrientAndStage(Row row) {
        return row.text("nutrient_id") + "/" + row.text("life_stage");
    }

    private static Map<String, Row> everyday() {
        return Resources.csv("foods_common.csv").stream()
                .collect(Collectors.toMap(row -> row.text("food_id"), Function.identity()));
    }

    private static Map<String, String> classes() {
        return Resources.csv("food_classes.csv").stream().collect(Collectors.toMap(row -> row.text("food_id"), row -> {
            String classes = row.optional("classes");
            return classes == null ? "" : classes;
        }));
    }
}
