package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shortfall.knowledge.food.FoodTags;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;

/** Every id that a row names exists in the table that it belongs to. */
final class ReferenceCheck implements Check {

    /** What a field names: rows of a table, or one of a few words that stand beside them. */
    private record Reference(CatalogueTable table, String field, CatalogueTable target, Set<String> besides) {

        static Reference of(CatalogueTable table, String field, CatalogueTable target, String... besides) {
            return new Reference(table, field, target, Set.of(besides));
        }
    }

    private static final List<Reference> REFERENCES = List.of(
            Reference.of(CatalogueTables.SYMPTOMS, "implies", CatalogueTables.SYMPTOMS),
            Reference.of(CatalogueTables.SYMPTOMS, "impliesTerms", CatalogueTables.TERMS),
            Reference.of(CatalogueTables.TERMS, "implies", CatalogueTables.TERMS),
            Reference.of(CatalogueTables.TERMS, "nutrient", CatalogueTables.NUTRIENTS),
            Reference.of(CatalogueTables.ASSOCIATIONS, "nutrient", CatalogueTables.NUTRIENTS),
            Reference.of(CatalogueTables.ASSOCIATIONS, "symptom", CatalogueTables.SYMPTOMS),
            Reference.of(CatalogueTables.RISK_FACTORS, "nutrient", CatalogueTables.NUTRIENTS),
            Reference.of(CatalogueTables.RISK_FACTORS, "term", CatalogueTables.TERMS),
            Reference.of(CatalogueTables.INTERACTIONS, "nutrient", CatalogueTables.NUTRIENTS),
            Reference.of(CatalogueTables.INTERACTIONS, "term", CatalogueTables.TERMS),
            Reference.of(CatalogueTables.CONTRAINDICATIONS, "nutrient", CatalogueTables.NUTRIENTS, "all"),
            Reference.of(CatalogueTables.CONTRAINDICATIONS, "term", CatalogueTables.TERMS),
            Reference.of(CatalogueTables.TESTS, "nutrient", CatalogueTables.NUTRIENTS, "general"),
            // What the authorities give values for, though the catalogue says nothing else of it.
            Reference.of(
                    CatalogueTables.REFERENCE_INTAKES,
                    "nutrient",
                    CatalogueTables.NUTRIENTS,
                    "boron",
                    "nickel",
                    "omega_3_dha",
                    "omega_6_la",
                    "protein_per_kg",
                    "trans_fat",
                    "vanadium"));

    private static final Set<String> TAGS = Set.copyOf(FoodTags.ALL);

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        for (Reference reference : REFERENCES) {
            Set<String> known = new HashSet<>(candidate.rows(reference.target()).keySet());
            known.addAll(reference.besides());
            if (reference.table().equals(CatalogueTables.REFERENCE_INTAKES)) {
                known.addAll(candidate.rows(CatalogueTables.FOOD_COMPONENTS).keySet());
            }
            check(
                    candidate,
                    reference.table(),
                    reference.field(),
                    known,
                    reference.target().name(),
                    findings);
        }
        check(candidate, CatalogueTables.TERMS, "requiresFoodTag", TAGS, "food tags", findings);
        check(candidate, CatalogueTables.TERMS, "excludesFoodTags", TAGS, "food tags", findings);
        check(candidate, CatalogueTables.FOODS, "tagsYes", TAGS, "food tags", findings);
        check(candidate, CatalogueTables.FOODS, "tagsNo", TAGS, "food tags", findings);
        return findings;
    }

    private static void check(
            Candidate candidate,
            CatalogueTable table,
            String field,
            Set<String> known,
            String target,
            List<Finding> findings) {
        for (Map.Entry<String, ObjectNode> row : candidate.rows(table).entrySet()) {
            JsonNode value = row.getValue().path(field);
            List<String> ids = value.isArray()
                    ? Fields.list(row.getValue(), field)
                    : value.isTextual() ? List.of(value.asText()) : List.of();
            ids.stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> findings.add(new Finding(
                            table, row.getKey(), field, "unknown-id", "there is no '" + id + "' among the " + target)));
        }
    }
}
