package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shortfall.knowledge.check.RuleEvaluation.Outcome;
import org.shortfall.knowledge.table.CatalogueTables;

/** Every triage rule holds at its level for its positive example, and does not for its negative one. */
final class RuleExampleCheck implements Check {

    @Override
    public List<Finding> findings(Candidate candidate) {
        Map<String, ObjectNode> symptoms = candidate.rows(CatalogueTables.SYMPTOMS);
        Implications ofSymptoms = new Implications(symptoms);
        Implications ofTerms = new Implications(candidate.rows(CatalogueTables.TERMS));
        List<Finding> findings = new ArrayList<>();
        candidate.rows(CatalogueTables.RULES).forEach((id, row) -> {
            for (String which : List.of("positive", "negative")) {
                JsonNode example = row.path("examples").path(which);
                if (example.path("evidence").isEmpty()
                        && example.path("profile").path("labs").isEmpty()) {
                    findings.add(finding(
                            id, "missing-example", "give a " + which + " example with its evidence or results"));
                } else if (RuleContentCheck.isReadable(row)) {
                    Outcome outcome = new RuleEvaluation(
                                    row.path("content"),
                                    RuleReport.of(example, ofSymptoms, ofTerms, symptoms),
                                    ofSymptoms)
                            .outcome();
                    if (which.equals("positive") != (outcome == Outcome.FULL)) {
                        findings.add(finding(id, which + "-example-fails", inWords(which, outcome)));
                    }
                }
            }
        });
        return findings;
    }

    private static String inWords(String which, Outcome outcome) {
        return "for its " + which + " example the rule "
                + switch (outcome) {
                    case SILENT -> "does not hold";
                    case SOFTENED -> "holds one level lower only, as an ordinary explanation is there";
                    case FULL -> "holds at its full level";
                };
    }

    private static Finding finding(String id, String code, String message) {
        return new Finding(CatalogueTables.RULES, id, "examples", code, message);
    }
}
