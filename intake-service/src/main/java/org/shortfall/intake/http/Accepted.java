package org.shortfall.intake.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.report.Reading;
import org.shortfall.intake.report.Unrecognised;

/** The answer to a report that is in the topic. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Accepted(
        UUID reportId,
        String subject,
        String safetyNet,
        List<Unrecognised> unrecognised,
        @Nullable TextSummary text) {

    static Accepted of(Reading.Understood report) {
        return new Accepted(
                report.event().reportId(),
                report.event().subject(),
                report.safetyNet(),
                report.event().unrecognised(),
                TextSummary.of(report.text()));
    }
}
