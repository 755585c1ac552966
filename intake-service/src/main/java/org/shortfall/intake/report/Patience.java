package org.shortfall.intake.report;

import java.time.Duration;

/** How long one request may still wait; starts when its body is there, so that checking a large batch counts too. */
public final class Patience {

    private final long endNanos;

    private Patience(long endNanos) {
        this.endNanos = endNanos;
    }

    static Patience of(Duration whole) {
        return new Patience(System.nanoTime() + whole.toNanos());
    }

    /** Nanoseconds that are left; never negative. */
    long leftNanos() {
        return Math.max(0, endNanos - System.nanoTime());
    }
}
