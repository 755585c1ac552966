package org.shortfall.knowledge.check;

import java.util.List;
import java.util.stream.Stream;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;

/** Nothing implies itself through others. */
final class ImplicationCheck implements Check {

    @Override
    public List<Finding> findings(Candidate candidate) {
        return Stream.of(CatalogueTables.SYMPTOMS, CatalogueTables.TERMS)
                .flatMap(table -> findings(candidate, table))
                .toList();
    }

    private static Stream<Finding> findings(Candidate candidate, CatalogueTable table) {
        Implications implications = new Implications(candidate.rows(table));
        return candidate.rows(table).keySet().stream()
                .filter(id -> implications.closure(implications.implied(id)).contains(id))
                .map(id -> new Finding(table, id, "implies", "implies-itself", "what it implies leads back to it"));
    }
}
