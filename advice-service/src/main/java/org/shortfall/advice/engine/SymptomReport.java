package org.shortfall.advice.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person says at one time.
 *
 * @param unrecognised headings under which something was said that the vocabulary does not have: they count as unknown
 * @param locale BCP 47 language of the advice, or null when not said
 */
public record SymptomReport(
        List<Evidence> evidence,
        Profile profile,
        Set<Profile.Heading> unrecognised,
        @Nullable String locale) {

    public SymptomReport {
        evidence = List.copyOf(evidence);
        unrecognised = Set.copyOf(unrecognised);
    }

    public SymptomReport(List<Evidence> evidence, Profile profile, Set<Profile.Heading> unrecognised) {
        this(evidence, profile, unrecognised, null);
    }

    /** A report of which nothing can be read any more: everything it may have said is unknown. */
    public static SymptomReport unreadable() {
        return new SymptomReport(
                List.of(),
                new Profile(null, null, null, Map.of(), null, List.of()),
                EnumSet.allOf(Profile.Heading.class));
    }
}
