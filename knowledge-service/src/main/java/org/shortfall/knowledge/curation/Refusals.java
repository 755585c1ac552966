package org.shortfall.knowledge.curation;

import java.util.List;
import org.shortfall.knowledge.check.Finding;
import org.shortfall.knowledge.curation.DraftDiff.Collision;
import org.shortfall.knowledge.http.Problem;
import org.shortfall.knowledge.http.Problem.Fault;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.table.TableShape;

/** Why curation says no. */
final class Refusals {

    /** More than anybody mends at once; the checks list the rest when these are mended. */
    private static final int MOST_FAULTS = 500;

    private Refusals() {}

    static ProblemException notOpen(Draft draft) {
        return refusal(
                409,
                "draft-not-open",
                "The draft cannot be edited",
                "It is " + draft.status() + ". Reopen it with :reopen, or start another draft.");
    }

    static ProblemException notInState(Draft draft, String wanted) {
        return refusal(
                409,
                "wrong-draft-status",
                "Not possible as the draft stands",
                "It is " + draft.status() + "; this needs one that is " + wanted + ".");
    }

    static ProblemException empty() {
        return refusal(409, "draft-empty", "The draft changes nothing", "Change a row first.");
    }

    static ProblemException ownDraft() {
        return refusal(
                403,
                "own-draft",
                "Nobody approves their own draft",
                "Ask another person to read the changes and to approve them.");
    }

    static ProblemException noRow() {
        return ProblemException.unknown("row");
    }

    static ProblemException badRow(List<TableShape.Fault> faults) {
        List<Fault> listed = faults.stream()
                .map(fault -> new Fault(fault.field(), fault.code(), fault.message()))
                .toList();
        return ProblemException.of(
                Problem.of(422, "bad-row", "The row cannot be taken", "Mend the fields listed under errors."), listed);
    }

    static ProblemException otherKey(String key) {
        return refusal(
                422,
                "other-key",
                "The row has another key than its path",
                "By its fields its key is " + key + ". To rename a row, delete it and put the new one.");
    }

    static ProblemException outdated(List<Collision> collisions) {
        List<Fault> listed = collisions.stream()
                .map(row -> new Fault(
                        row.table() + "/" + row.key(),
                        "changed-meanwhile",
                        "release " + row.release() + " changed this row too"))
                .toList();
        return ProblemException.of(
                Problem.of(
                        409,
                        "draft-outdated",
                        "The draft is based on an older release",
                        "Newer releases changed the rows listed under errors. Look at the draft's changes and :rebase it."),
                listed);
    }

    static ProblemException failedChecks(List<Finding> findings) {
        List<Fault> listed = findings.stream()
                .limit(MOST_FAULTS)
                .map(finding -> new Fault(finding.place(), finding.code(), finding.message()))
                .toList();
        return ProblemException.of(
                Problem.of(
                        422,
                        "checks-failed",
                        "The catalogue would not be consistent",
                        findings.size() + " problems, listed under errors by table, key and field."),
                listed);
    }

    static ProblemException nothingToRollBack() {
        return refusal(409, "nothing-to-roll-back", "Nothing would change", "The catalogue is as it was then.");
    }

    private static ProblemException refusal(int status, String code, String title, String detail) {
        return new ProblemException(Problem.of(status, code, title, detail));
    }
}
