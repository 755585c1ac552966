package org.shortfall.intake.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Something that was read and understood as not holding for this person now. */
public record Aside(String kind, String id, Why why, Span span) {

    /** Why it does not count. */
    public enum Why {
        /** Someone else has it. */
        OTHER_PERSON,
        /** It is over. */
        PAST,
        /** Feared, asked about or imagined. */
        HYPOTHETICAL,
        /** Someone else's words. */
        QUOTED;

        /** As it stands in answers. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
