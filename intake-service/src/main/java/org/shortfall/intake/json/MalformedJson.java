package org.shortfall.intake.json;

/** The bytes are not JSON as this service accepts it. Says where and why, never what stood there. */
public final class MalformedJson extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String reason;

    MalformedJson(int line, int column, String reason) {
        super("malformed JSON", null, false, false);
        this.line = Math.max(line, 1);
        this.column = Math.max(column, 1);
        this.reason = reason;
    }

    /** Line of the fault, from 1. */
    public int line() {
        return line;
    }

    /** Column of the fault in characters, from 1. */
    public int column() {
        return column;
    }

    /** What is wrong, in one sentence without a word of the content. */
    public String reason() {
        return reason;
    }
}
