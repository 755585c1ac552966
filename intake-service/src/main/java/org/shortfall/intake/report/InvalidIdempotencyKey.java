package org.shortfall.intake.report;

/** The Idempotency-Key header is not one key of 1 to 255 printable ASCII characters. */
public final class InvalidIdempotencyKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidIdempotencyKey() {
        super("invalid Idempotency-Key", null, false, false);
    }
}
