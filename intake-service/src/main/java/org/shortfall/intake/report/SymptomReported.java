package org.shortfall.intake.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event: a coded report of a pseudonymous person, as {@code contracts/symptom-reported.v1.schema.json} has it.
 *
 * @param catalogueRelease the release whose vocabulary the ids are from
 * @param unreadSpans how many places of the text were not understood; null without a text
 * @param unrecognised what the client said that has no id; it counts as unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SymptomReported(
        UUID reportId,
        String tenant,
        String subject,
        @Nullable Instant reportedAt,
        String locale,
        @Nullable String region,
        int catalogueRelease,
        List<Evidence> evidence,
        Profile profile,
        List<Unrecognised> unrecognised,
        @Nullable Integer unreadSpans) {

    public SymptomReported {
        evidence = List.copyOf(evidence);
        unrecognised = List.copyOf(unrecognised);
    }
}
