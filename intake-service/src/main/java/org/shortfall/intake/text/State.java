package org.shortfall.intake.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the text says of a sign or a fact. */
public enum State {
    PRESENT,
    ABSENT,
    /** Named, but neither said nor denied. */
    UNKNOWN;

    /** As it stands in reports and events. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
