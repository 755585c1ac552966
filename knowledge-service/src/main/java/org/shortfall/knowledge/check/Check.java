package org.shortfall.knowledge.check;

import java.util.List;

/** One rule that a catalogue must keep. */
@FunctionalInterface
public interface Check {

    /** Everything in the candidate that breaks the rule; empty if nothing does. */
    List<Finding> findings(Candidate candidate);
}
