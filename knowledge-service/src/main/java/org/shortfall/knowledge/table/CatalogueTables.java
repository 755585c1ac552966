package org.shortfall.knowledge.table;

import java.util.List;
import java.util.Optional;

/** Every curated table, in an order in which references hold. A new table of the catalogue needs a line here. */
public final class CatalogueTables {

    public static final CatalogueTable SOURCES = CatalogueTable.of("sources", "source", "id");
    public static final CatalogueTable NUTRIENTS = CatalogueTable.of("nutrients", "nutrient", "id");
    public static final CatalogueTable SYMPTOMS = CatalogueTable.of("symptoms", "symptom", "id");
    public static final CatalogueTable TERMS = CatalogueTable.of("terms", "term", "id");
    public static final CatalogueTable TEXTS = CatalogueTable.of("texts", "text_entry", "locale", "key");
    public static final CatalogueTable WORD_CLASSES = CatalogueTable.of("word-classes", "word_class", "name", "locale");
    public static final CatalogueTable PATTERNS =
            CatalogueTable.of("patterns", "wording_pattern", "kind", "id", "locale");
    public static final CatalogueTable AMBIGUITIES = CatalogueTable.of("ambiguities", "ambiguity", "phrase", "locale");
    public static final CatalogueTable ASSOCIATIONS =
            CatalogueTable.of("associations", "association", "nutrient", "direction", "symptom");
    public static final CatalogueTable RISK_FACTORS =
            CatalogueTable.of("risk-factors", "risk_factor", "nutrient", "term");
    public static final CatalogueTable INTERACTIONS =
            CatalogueTable.of("interactions", "interaction", "nutrient", "term");
    public static final CatalogueTable CONTRAINDICATIONS =
            CatalogueTable.of("contraindications", "contraindication", "nutrient", "term", "form");
    public static final CatalogueTable TESTS = CatalogueTable.of("tests", "lab_test", "test", "nutrient", "threshold");
    public static final CatalogueTable RULES = CatalogueTable.of("rules", "triage_rule", "id");
    public static final CatalogueTable GUIDANCE = CatalogueTable.of("guidance", "guideline", "id");
    public static final CatalogueTable REFERENCE_INTAKES = CatalogueTable.of(
            "reference-intakes",
            "reference_intake",
            "nutrient",
            "type",
            "authority",
            "life_stage",
            "sex",
            "reproductive_stage",
            "form",
            "variant");
    public static final CatalogueTable FOOD_COMPONENTS = CatalogueTable.of("food-components", "food_component", "id");
    public static final CatalogueTable FOODS = CatalogueTable.of("foods", "food", "id");
    public static final CatalogueTable FOOD_AMOUNTS =
            CatalogueTable.of("food-amounts", "food_amount", "food", "component");
    public static final CatalogueTable FOOD_PORTIONS =
            CatalogueTable.of("food-portions", "food_portion", "food", "position");

    public static final CatalogueTable REVIEW_POLICIES = CatalogueTable.of("review-policies", "review_policy", "kind");
    public static final CatalogueTable EMERGENCY_NUMBERS =
            CatalogueTable.of("emergency-numbers", "emergency_number", "region", "purpose", "number");
    public static final CatalogueTable ATTRIBUTIONS = CatalogueTable.of("attributions", "attribution", "id");

    public static final List<CatalogueTable> ALL = List.of(
            SOURCES,
            NUTRIENTS,
            SYMPTOMS,
            TERMS,
            TEXTS,
            WORD_CLASSES,
            PATTERNS,
            AMBIGUITIES,
            ASSOCIATIONS,
            RISK_FACTORS,
            INTERACTIONS,
            CONTRAINDICATIONS,
            TESTS,
            RULES,
            GUIDANCE,
            REFERENCE_INTAKES,
            REVIEW_POLICIES,
            EMERGENCY_NUMBERS,
            ATTRIBUTIONS,
            FOOD_COMPONENTS,
            FOODS,
            FOOD_AMOUNTS,
            FOOD_PORTIONS);

    private CatalogueTables() {}

    public static Optional<CatalogueTable> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
