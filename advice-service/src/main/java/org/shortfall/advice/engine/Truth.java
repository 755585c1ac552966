package org.shortfall.advice.engine;

import java.util.stream.Stream;

/** What is known of a statement about a person; what was not said stays unknown (Kleene's three-valued logic). */
enum Truth {
    NO,
    UNKNOWN,
    YES;

    static Truth of(boolean known) {
        return known ? YES : NO;
    }

    /** YES when all hold, NO when one does not; YES when there are none. */
    static Truth all(Stream<Truth> parts) {
        return parts.reduce(YES, Truth::and);
    }

    /** YES when one holds, NO when none does; NO when there are none. */
    static Truth any(Stream<Truth> parts) {
        return parts.reduce(NO, Truth::or);
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth orUnknownIsFine(boolean fine) {
        return this == UNKNOWN && fine ? YES : this;
    }
}
