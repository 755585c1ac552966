package org.shortfall.knowledge.curation;

import java.util.Optional;
import java.util.UUID;

/** Ids as they come in paths. */
final class Ids {

    private Ids() {}

    static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
