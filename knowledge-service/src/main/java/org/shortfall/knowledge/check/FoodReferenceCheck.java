package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;

/**
 * Amounts and household measures belong to foods that exist. The tables are long: only what a draft touches is looked
 * at, as the database itself keeps the rest whole.
 */
final class FoodReferenceCheck implements Check {

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        check(candidate, CatalogueTables.FOOD_AMOUNTS, "food", CatalogueTables.FOODS, findings);
        check(candidate, CatalogueTables.FOOD_AMOUNTS, "component", CatalogueTables.FOOD_COMPONENTS, findings);
        check(candidate, CatalogueTables.FOOD_PORTIONS, "food", CatalogueTables.FOODS, findings);
        return findings;
    }

    private static void check(
            Candidate candidate, CatalogueTable table, String field, CatalogueTable target, List<Finding> findings) {
        Map<String, ObjectNode> added = candidate.changed(table);
        if (!added.isEmpty()) {
            Set<String> known = candidate.rows(target).keySet();
            added.forEach((key, row) -> {
                if (!known.contains(Fields.text(row, field))) {
                    findings.add(unknown(table, key, field, Fields.text(row, field), target));
                }
            });
        }
        Set<String> removed = candidate.removed(target);
        if (!removed.isEmpty()) {
            candidate
                    .with(table, field, removed)
                    .forEach((key, row) -> findings.add(unknown(table, key, field, Fields.text(row, field), target)));
        }
    }

    private static Finding unknown(CatalogueTable table, String key, String field, String id, CatalogueTable target) {
        return new Finding(table, key, field, "unknown-id", "there is no '" + id + "' among the " + target.name());
    }
}
