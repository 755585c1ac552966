package org.shortfall.evaluation;

/** The command was called in a way it cannot follow; the message says how. */
final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message);
    }
}
