package org.shortfall.knowledge.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shortfall.knowledge.table.CatalogueTable;

/** A small catalogue, written down row by row. */
final class Rows implements Candidate {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<CatalogueTable, Map<String, ObjectNode>> rows = new HashMap<>();

    /** Adds a row, written as JSON with single quotation marks. */
    Rows with(CatalogueTable table, String json) {
        try {
            ObjectNode row = (ObjectNode) JSON.readTree(json.replace('\'', '"'));
            rows(table).put(table.key(row), row);
            return this;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** Findings as {@code place code}. */
    List<String> foundBy(Check check) {
        return check.findings(this).stream()
                .map(finding -> finding.place() + " " + finding.code())
                .toList();
    }

    @Override
    public Map<String, ObjectNode> rows(CatalogueTable table) {
        return rows.computeIfAbsent(table, wanted -> new TreeMap<>());
    }

    @Override
    public Map<String, ObjectNode> changed(CatalogueTable table) {
        return rows(table);
    }

    @Override
    public Set<String> removed(CatalogueTable table) {
        return Set.of();
    }

    @Override
    public Map<String, ObjectNode> with(CatalogueTable table, String column, Collection<String> values) {
        return Map.of();
    }
}
