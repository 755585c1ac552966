package org.shortfall.intake.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.json.MalformedJson;
import org.shortfall.intake.text.Understanding;

/** What reading the bytes of one report comes to. Exactly one of these; callers switch over all. */
public sealed interface Reading {

    /**
     * A report that can be published.
     *
     * @param key the key its id was derived with
     * @param text what was understood of the report's text, if it has one
     * @param safetyNet when not to wait, in the report's locale
     */
    record Understood(
            SymptomReported event,
            String key,
            String safetyNet,
            @Nullable Understanding text) implements Reading {}

    /** Not JSON. */
    record Unreadable(MalformedJson because) implements Reading {}

    /** JSON, but not a report that can be used; every fault that was found. */
    record Invalid(List<Fault> faults) implements Reading {

        public Invalid {
            faults = List.copyOf(faults);
        }
    }
}
