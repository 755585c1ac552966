package org.shortfall.advice.operate;

/** The command cannot do what it was asked to; the message is one line for the person at the terminal. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String line) {
        super(line);
    }
}
