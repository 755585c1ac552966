package org.shortfall.knowledge.curation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shortfall.knowledge.check.Finding;

/** What the checks found in a catalogue. */
@Schema(description = "What the checks found; a catalogue with problems is not released.")
public record CheckResult(boolean passed, List<RowProblem> problems) {

    /**
     * One problem and its place.
     *
     * @param code stable name of the fault, in kebab case
     */
    @Schema(description = "One problem: the row, the field, what is wrong and what would be right.")
    public record RowProblem(String table, String key, String field, String code, String message) {}

    public CheckResult {
        problems = List.copyOf(problems);
    }

    static CheckResult of(List<Finding> findings) {
        return new CheckResult(
                findings.isEmpty(),
                findings.stream()
                        .map(finding -> new RowProblem(
                                finding.table().name(),
                                finding.key(),
                                finding.field(),
                                finding.code(),
                                finding.message()))
                        .toList());
    }
}
