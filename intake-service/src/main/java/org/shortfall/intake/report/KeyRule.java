package org.shortfall.intake.report;

import java.util.Optional;

/** Which key a report has, given the id that the client gave it in the body, if any. */
@FunctionalInterface
public interface KeyRule {

    /** The key. */
    String keyFor(Optional<String> ownId);
}
