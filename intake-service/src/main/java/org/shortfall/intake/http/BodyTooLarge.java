package org.shortfall.intake.http;

/** A request's body is larger than it may be. */
final class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String limit;

    BodyTooLarge(String limit) {
        super("body too large", null, false, false);
        this.limit = limit;
    }

    /** The limit in words, such as "64 KiB". */
    String limit() {
        return limit;
    }
}
