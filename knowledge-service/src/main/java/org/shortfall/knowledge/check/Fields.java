package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a row. */
final class Fields {

    private Fields() {}

    /** The text, or "" if the field is missing. */
    static String text(JsonNode row, String field) {
        return row.path(field).asText("");
    }

    static List<String> list(JsonNode row, String field) {
        return StreamSupport.stream(row.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static @Nullable BigDecimal number(JsonNode row, String field) {
        JsonNode value = row.path(field);
        return value.isNumber() ? value.decimalValue() : null;
    }
}
