package org.shortfall.knowledge.importing;

import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a table of the catalogue; an empty cell is a missing value. */
record Row(String table, CSVRecord cells) {

    /**
     * A cell that must be filled.
     *
     * @throws MalformedTable if it is empty
     */
    String text(String column) {
        String value = optional(column);
        if (value == null) {
            throw new MalformedTable(table, cells.getRecordNumber(), column + " is empty");
        }
        return value;
    }

    @Nullable
    String optional(String column) {
        String value = cells.get(column);
        return value.isEmpty() ? null : value;
    }

    /**
     * A decimal number, or null for an empty cell.
     *
     * @throws MalformedTable if the cell holds something else
     */
    @Nullable
    BigDecimal number(String column) {
        String value = optional(column);
        try {
            return value == null ? null : new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new MalformedTable(table, cells.getRecordNumber(), column + " is not a number");
        }
    }

    boolean has(String column) {
        return cells.isMapped(column);
    }

    /** Items separated by semicolons. */
    String[] list(String column) {
        return split(column, ";");
    }

    /** Ids of sources, separated by semicolons or bars. */
    String[] sources() {
        return split("source_id", "[;|]");
    }

    boolean flag(String column) {
        return "true".equals(optional(column)) || "1".equals(optional(column));
    }

    private String[] split(String column, String separator) {
        String value = optional(column);
        return value == null
                ? new String[0]
                : Arrays.stream(value.split(separator))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toArray(String[]::new);
    }
}
