package org.shortfall.intake.access;

import java.time.Duration;

/** A caller asks for more than one may. */
public final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    public TooMany(Duration wait) {
        super("too many", null, false, false);
        this.retryAfterSeconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Whole seconds after which it may be tried again. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
