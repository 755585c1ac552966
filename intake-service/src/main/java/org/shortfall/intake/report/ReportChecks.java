package org.shortfall.intake.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Rules on the report as a whole. */
final class ReportChecks {

    /** How far a client's clock may be ahead of ours. */
    static final Duration CLOCK_LEEWAY = Duration.ofMinutes(5);

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private ReportChecks() {}

    static Stream<Fault> somethingIsSaid(JsonNode report, ReportCheck.Knowledge knowledge) {
        return report.isObject() && !report.has("text") && !report.has("evidence")
                ? Stream.of(
                        new Fault(
                                "/evidence",
                                "missing-field",
                                "Send symptoms as evidence, with the codes of GET /v1/symptoms, or what the person says as text."))
                : Stream.empty();
    }

    /** The same for somebody who has reported and for somebody who has not: who is known stays unsaid. */
    static Stream<Fault> subjectIsTheReporters(JsonNode report, ReportCheck.Knowledge knowledge) {
        JsonNode subjectId = report.path("subjectId");
        return subjectId.isTextual() && !knowledge.reporter().mayReportFor(subjectId.textValue())
                ? Stream.of(
                        new Fault(
                                "/subjectId",
                                "not-your-subject",
                                "Your token is one person's: report with its own sub as subjectId, or with the token of an app."))
                : Stream.empty();
    }

    static Stream<Fault> reportIsNotFromTheFuture(JsonNode report, ReportCheck.Knowledge knowledge) {
        JsonNode reportedAt = report.path("reportedAt");
        if (!reportedAt.isTextual()) {
            return Stream.empty();
        }
        return Times.instant(reportedAt.textValue())
                .filter(time -> time.isAfter(knowledge.now().plus(CLOCK_LEEWAY)))
                .map(late -> new Fault(
                        "/reportedAt",
                        "from-the-future",
                        "Send the time at which the person said it; at most 5 minutes ahead of this server's clock."))
                .stream();
    }

    static Stream<Fault> regionExists(JsonNode report, ReportCheck.Knowledge knowledge) {
        JsonNode region = report.path("region");
        boolean shaped = region.isTextual() && region.textValue().matches("[A-Z]{2}");
        return shaped && !COUNTRIES.contains(region.textValue())
                ? Stream.of(new Fault(
                        "/region",
                        "unknown-region",
                        "Use the ISO 3166-1 alpha-2 code of the country, or leave it out."))
                : Stream.empty();
    }
}
