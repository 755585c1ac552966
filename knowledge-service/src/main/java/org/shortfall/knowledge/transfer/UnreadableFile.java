package org.shortfall.knowledge.transfer;

/** A file that cannot be read to its end; says from which row on, and why. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final long row;

    UnreadableFile(long row, String reason) {
        super(reason);
        this.row = row;
    }

    long row() {
        return row;
    }
}
