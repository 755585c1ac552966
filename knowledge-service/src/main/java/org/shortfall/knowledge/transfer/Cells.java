package org.shortfall.knowledge.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.shortfall.knowledge.table.Column;
import org.shortfall.knowledge.table.RowJson;

/** Cells of CSV: a list is joined by semicolons, an object is JSON, and an empty cell is a missing value. */
final class Cells {

    private Cells() {}

    static String write(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(";"));
        }
        return value.isNumber()
                ? value.decimalValue().toPlainString()
                : value.isObject() ? value.toString() : value.asText();
    }

    /** The value of a cell that is not empty. What does not fit the column stays a text, which the row's shape refuses. */
    static JsonNode read(Column column, String cell) {
        try {
            return switch (column.kind()) {
                case TEXT -> TextNode.valueOf(cell);
                case LIST -> items(cell);
                case NUMBER -> DecimalNode.valueOf(new BigDecimal(cell));
                case INTEGER -> IntNode.valueOf(Integer.parseInt(cell));
                case FLAG ->
                    cell.equals("true") || cell.equals("false")
                            ? BooleanNode.valueOf(cell.equals("true"))
                            : TextNode.valueOf(cell);
                case JSON -> RowJson.MAPPER.readTree(cell);
            };
        } catch (NumberFormatException | JsonProcessingException e) {
            return TextNode.valueOf(cell);
        }
    }

    private static ArrayNode items(String cell) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .forEach(list::add);
        return list;
    }
}
