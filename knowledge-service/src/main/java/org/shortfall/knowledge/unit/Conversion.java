package org.shortfall.knowledge.unit;

import java.math.BigDecimal;
import java.util.List;

/** What came of a conversion. Exactly one of these; callers switch over all. */
public sealed interface Conversion {

    /**
     * It worked.
     *
     * @param value exact where the factors allow, else rounded to 16 digits
     * @param sources ids of the sources of the factors; empty if only prefixes changed
     * @param verified whether every factor was read in its source
     */
    record Converted(BigDecimal value, List<String> sources, boolean verified) implements Conversion {
        public Converted {
            sources = List.copyOf(sources);
        }
    }

    /** The factor depends on the form, and none was given: ask which one it is. Nothing is guessed. */
    record FormNeeded(List<String> forms) implements Conversion {
        public FormNeeded {
            forms = List.copyOf(forms);
        }
    }

    /** No factor leads from one unit to the other for this substance and form. */
    record NoFactor() implements Conversion {}

    /** A code that stands for no unit known here. */
    record UnknownUnit(String code) implements Conversion {}
}
