package org.shortfall.intake.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report as a client sends it, bound after it has passed every check. */
record ReportRequest(
        @Nullable String reportId,
        String subjectId,
        @Nullable String reportedAt,
        @Nullable String locale,
        @Nullable String region,
        @Nullable String text,
        @Nullable List<Evidence> evidence,
        @Nullable Profile profile) {

    ReportRequest {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** What was said in codes; empty if there is only a text. */
    List<Evidence> coded() {
        return evidence == null ? List.of() : evidence;
    }

    Optional<String> ownId() {
        return Optional.ofNullable(reportId);
    }

    String localeOrEnglish() {
        return locale == null ? "en" : locale;
    }

    Profile profileOrUnknown() {
        return profile == null ? Profile.UNKNOWN : profile;
    }
}
