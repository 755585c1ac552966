package org.shortfall.knowledge.importing;

/** A table of the catalogue that cannot be read; names the table, the row and the fault. */
public final class MalformedTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedTable(String table, long row, String fault) {
        super(table + ", row " + row + ": " + fault);
    }

    MalformedTable(String table, Throwable cause) {
        super(table + " cannot be read", cause);
    }
}
