package org.shortfall.intake.http;

/** A query parameter cannot be used; says which and what it should be. */
final class InvalidParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    InvalidParameter(String remedy) {
        super("invalid parameter", null, false, false);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
