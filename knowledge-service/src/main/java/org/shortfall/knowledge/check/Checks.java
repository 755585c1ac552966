package org.shortfall.knowledge.check;

import java.util.List;

/** All that must hold of a catalogue. */
public final class Checks {

    public static final List<Check> ALL = List.of(
            new SourceCheck(),
            new ReferenceCheck(),
            new FoodReferenceCheck(),
            new ImplicationCheck(),
            new PhraseCheck(),
            new WordCheck(),
            new UnitCheck(),
            new LimitCheck(),
            new AgeCheck(),
            new RuleContentCheck(),
            new RuleExampleCheck(),
            new WordingCheck(),
            new CodeCheck(),
            new LocaleCheck());

    private Checks() {}

    /** Every finding of every check. */
    public static List<Finding> findings(Candidate candidate) {
        return ALL.stream().flatMap(check -> check.findings(candidate).stream()).toList();
    }
}
