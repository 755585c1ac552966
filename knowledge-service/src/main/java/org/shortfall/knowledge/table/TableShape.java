package org.shortfall.knowledge.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which columns a table has, and the SQL that follows from them.
 *
 * @param columns without the one that the database makes itself
 * @param hasId whether there is a column {@code id} with the key, given or made by the database
 * @param makesId whether the database makes {@code id} from the other columns
 */
public record TableShape(CatalogueTable table, List<Column> columns, boolean hasId, boolean makesId) {

    /** A cell that cannot be taken. */
    public record Fault(String field, String code, String message) {}

    public TableShape {
        columns = List.copyOf(columns);
    }

    /** Everything that is wrong with the form of this row; its meaning is for the checks. */
    public List<Fault> faults(ObjectNode row) {
        Map<String, Column> known = byName();
        List<Fault> faults = new ArrayList<>();
        row.fieldNames().forEachRemaining(field -> {
            if (!known.containsKey(field)) {
                faults.add(new Fault(field, "unknown-field", "known here: " + String.join(", ", known.keySet())));
            }
        });
        for (Column column : columns) {
            Fault fault = fault(column, row.path(column.name()));
            if (fault != null) {
                faults.add(fault);
            }
        }
        return faults;
    }

    private static @Nullable Fault fault(Column column, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            boolean wanted =
                    column.isRequired() && column.kind() != Column.Kind.LIST && column.kind() != Column.Kind.FLAG;
            return wanted
                    ? new Fault(
                            column.name(),
                            "missing-field",
                            "give " + column.kind().inWords())
                    : null;
        }
        return column.kind().fits(value)
                ? null
                : new Fault(column.name(), "bad-value", "give " + column.kind().inWords());
    }

    /** The row with its columns in order, without what is missing; lists and flags that must be there are filled in. */
    public ObjectNode normal(ObjectNode row) {
        ObjectNode normal = JsonNodeFactory.instance.objectNode();
        for (Column column : columns) {
            JsonNode value = row.path(column.name());
            if (!value.isMissingNode() && !value.isNull()) {
                normal.set(column.name(), value);
            } else if (column.isRequired() && column.kind() == Column.Kind.LIST) {
                normal.set(column.name(), new ArrayNode(JsonNodeFactory.instance));
            } else if (column.isRequired() && column.kind() == Column.Kind.FLAG) {
                normal.set(column.name(), BooleanNode.FALSE);
            }
        }
        return normal;
    }

    /** The row as the database names its columns. */
    public ObjectNode toSql(ObjectNode row) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        columns.stream()
                .filter(column -> row.has(column.name()))
                .forEach(column -> named.set(column.sqlName(), row.get(column.name())));
        return named;
    }

    /** The row of the database as everybody else names its columns. */
    public ObjectNode ofSql(JsonNode row) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        for (Column column : columns) {
            JsonNode value = row.path(column.sqlName());
            if (!value.isMissingNode() && !value.isNull()) {
                named.set(column.name(), value);
            }
        }
        return named;
    }

    /** SQL of the key of a row of {@code alias}. */
    public String key(String alias) {
        return hasId
                ? alias + ".id"
                : table.keyColumns().stream()
                        .map(column -> alias + "." + column)
                        .collect(Collectors.joining(", ", "concat_ws('.', ", ")"));
    }

    /** SQL that holds for the row of {@code alias} with the key columns of {@code other}; an index serves it. */
    public String sameKey(String alias, String other, String otherKey) {
        return hasId
                ? alias + ".id = " + otherKey
                : table.keyColumns().stream()
                        .map(column -> alias + "." + column + " = " + other + "." + column)
                        .collect(Collectors.joining(" AND "));
    }

    /** SQL of the row of {@code alias} as JSON, without what the database makes itself. */
    public String json(String alias) {
        return makesId ? "(to_jsonb(" + alias + ") - 'id')" : "to_jsonb(" + alias + ")";
    }

    /** SQL list of the columns of {@code alias}. */
    public String columnList(String alias) {
        String prefix = alias.isEmpty() ? "" : alias + ".";
        return columns.stream().map(column -> prefix + column.sqlName()).collect(Collectors.joining(", "));
    }

    private Map<String, Column> byName() {
        return columns.stream()
                .collect(Collectors.toMap(
                        Column::name, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
