package org.shortfall.knowledge.curation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shortfall.knowledge.check.Candidate;
import org.shortfall.knowledge.curation.DraftRows.Held;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.TableRows;

/** The catalogue as it stands with the rows of one draft laid over it; each table is read once. */
final class DraftCandidate implements Candidate {

    private final UUID draft;
    private final TableRows tables;
    private final DraftRows draftRows;
    private final Map<CatalogueTable, Map<String, ObjectNode>> rows = new HashMap<>();
    private final Map<CatalogueTable, Map<String, Held>> held = new HashMap<>();

    DraftCandidate(UUID draft, TableRows tables, DraftRows draftRows) {
        this.draft = draft;
        this.tables = tables;
        this.draftRows = draftRows;
    }

    @Override
    public Map<String, ObjectNode> rows(CatalogueTable table) {
        return rows.computeIfAbsent(table, wanted -> overlaid(wanted, tables.all(wanted)));
    }

    @Override
    public Map<String, ObjectNode> changed(CatalogueTable table) {
        Map<String, ObjectNode> changed = new TreeMap<>();
        held(table).forEach((key, held) -> held.row().ifPresent(row -> changed.put(key, row)));
        return changed;
    }

    @Override
    public Set<String> removed(CatalogueTable table) {
        return held(table).entrySet().stream()
                .filter(entry -> entry.getValue().row().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, ObjectNode> with(CatalogueTable table, String column, Collection<String> values) {
        Map<String, ObjectNode> found = overlaid(table, tables.with(table, column, values));
        found.values().removeIf(row -> !values.contains(row.path(column).asText()));
        return found;
    }

    private Map<String, ObjectNode> overlaid(CatalogueTable table, Map<String, ObjectNode> current) {
        held(table)
                .forEach((key, held) ->
                        held.row().ifPresentOrElse(row -> current.put(key, row), () -> current.remove(key)));
        return current;
    }

    private Map<String, Held> held(CatalogueTable table) {
        return held.computeIfAbsent(table, wanted -> draftRows.held(draft, wanted));
    }
}
