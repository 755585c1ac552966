package org.shortfall.intake.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.report.Reading;
import org.shortfall.intake.report.Unrecognised;

/** What became of one line of a batch: an id, or a problem. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchResult(
        int line,
        int status,
        @Nullable UUID reportId,
        @Nullable String subject,
        @Nullable List<Unrecognised> unrecognised,
        @Nullable TextSummary text,
        @Nullable Problem problem) {

    static BatchResult taken(int line, Reading.Understood report) {
        return new BatchResult(
                line,
                202,
                report.event().reportId(),
                report.event().subject(),
                report.event().unrecognised(),
                TextSummary.of(report.text()),
                null);
    }

    static BatchResult refused(int line, Problem problem) {
        return new BatchResult(line, problem.status(), null, null, null, null, problem);
    }
}
