package org.shortfall.intake.http;

import java.util.List;
import org.shortfall.intake.json.MalformedJson;
import org.shortfall.intake.report.Fault;
import org.shortfall.intake.report.Reading;
import org.shortfall.intake.vocabulary.SafetyNet;

/** The problems that a report can meet, alone or as a line of a batch. */
final class ReportProblems {

    private ReportProblems() {}

    static Problem malformed(MalformedJson fault) {
        return Problem.of(
                        ProblemKind.MALFORMED_JSON,
                        fault.reason() + " Mend line " + fault.line() + " column " + fault.column()
                                + " and send it again.")
                .with("line", fault.line())
                .with("column", fault.column());
    }

    static Problem invalid(List<Fault> faults) {
        return Problem.of(
                        ProblemKind.INVALID_REPORT,
                        "Mend what errors lists and send the report again; nothing was kept.")
                .with("errors", faults);
    }

    static Problem tooLarge(String limit) {
        return Problem.of(ProblemKind.BODY_TOO_LARGE, "Send at most " + limit + ". Nothing was taken.");
    }

    /** Nothing keeps anybody from care: the answer says when not to wait. */
    static Problem tooMany() {
        return Problem.of(
                        ProblemKind.TOO_MANY_REQUESTS,
                        "Nothing was taken. Send it again after Retry-After seconds, with the same Idempotency-Key if it has one.")
                .with("safetyNet", SafetyNet.BUILT_IN);
    }

    static Problem notTaken(Reading.Understood report) {
        return Problem.of(
                        ProblemKind.BROKER_UNAVAILABLE,
                        "Nothing was taken. Send it again with the same Idempotency-Key: it will be the same report.")
                .with("safetyNet", report.safetyNet())
                .with("reportId", report.event().reportId());
    }
}
