package org.shortfall.advice.engine;

import java.util.List;

/** What every advice says, whatever its outcome. */
public record Assessment(
        Triage triage,
        List<Finding> findings,
        List<Withheld> withheld,
        List<Missing> missing,
        List<Question> questions) {

    public Assessment {
        findings = List.copyOf(findings);
        withheld = List.copyOf(withheld);
        missing = List.copyOf(missing);
        questions = List.copyOf(questions);
    }
}
