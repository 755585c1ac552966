package org.shortfall.intake.http;

import java.util.List;
import java.util.UUID;
import org.shortfall.intake.report.Reading;
import org.shortfall.intake.report.Unrecognised;

/** The answer to a report that is in the topic. */
public record Accepted(UUID reportId, String subject, String safetyNet, List<Unrecognised> unrecognised) {

    static Accepted of(Reading.Understood report) {
        return new Accepted(
                report.event().reportId(),
                report.event().subject(),
                report.safetyNet(),
                report.event().unrecognised());
    }
}
