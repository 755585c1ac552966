package org.shortfall.knowledge.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the catalogue whose rows are curated, imported and exported.
 *
 * @param name as URLs and files have it, for example {@code risk-factors}
 * @param sqlName as the database has it
 * @param keyColumns names of the columns whose values, joined by dots, are the key of a row; missing values are left out
 */
public record CatalogueTable(String name, String sqlName, List<String> keyColumns) {

    public CatalogueTable {
        keyColumns = List.copyOf(keyColumns);
    }

    static CatalogueTable of(String name, String sqlName, String... keyColumns) {
        return new CatalogueTable(name, sqlName, List.of(keyColumns));
    }

    /** The key that this row has in the table. */
    public String key(ObjectNode row) {
        return keyFields().stream()
                .map(row::path)
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .map(JsonNode::asText)
                .collect(Collectors.joining("."));
    }

    /** The key columns as JSON and CSV name them. */
    public List<String> keyFields() {
        return keyColumns.stream().map(Names::camelCase).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
