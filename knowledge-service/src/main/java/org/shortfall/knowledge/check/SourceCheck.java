package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;

/** Every fact names at least one source, and every source that is named exists. */
final class SourceCheck implements Check {

    private static final List<CatalogueTable> FACTS = List.of(
            CatalogueTables.NUTRIENTS,
            CatalogueTables.SYMPTOMS,
            CatalogueTables.TERMS,
            CatalogueTables.ASSOCIATIONS,
            CatalogueTables.RISK_FACTORS,
            CatalogueTables.INTERACTIONS,
            CatalogueTables.CONTRAINDICATIONS,
            CatalogueTables.TESTS,
            CatalogueTables.RULES,
            CatalogueTables.GUIDANCE,
            CatalogueTables.REFERENCE_INTAKES,
            CatalogueTables.EMERGENCY_NUMBERS,
            CatalogueTables.FOODS);

    @Override
    public List<Finding> findings(Candidate candidate) {
        Set<String> known = candidate.rows(CatalogueTables.SOURCES).keySet();
        List<Finding> findings = new ArrayList<>();
        for (CatalogueTable table : FACTS) {
            for (Map.Entry<String, ObjectNode> row : candidate.rows(table).entrySet()) {
                List<String> sources = Fields.list(row.getValue(), "sources");
                if (sources.isEmpty()) {
                    findings.add(new Finding(
                            table, row.getKey(), "sources", "missing-source", "name the source of this fact"));
                }
                sources.stream()
                        .filter(source -> !known.contains(source))
                        .forEach(source -> findings.add(new Finding(
                                table,
                                row.getKey(),
                                "sources",
                                "unknown-source",
                                "there is no source '" + source + "': add it, or name one that exists")));
            }
        }
        return findings;
    }
}
