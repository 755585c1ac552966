package org.shortfall.advice.engine;

import java.util.List;

/** What the engine concludes about one report. Exactly one of these; callers switch over all. */
public sealed interface Advice {

    Assessment assessment();

    /** Emergency or urgent: care first, nothing to eat or take. Findings are only something to tell the clinician. */
    record SeekCare(Assessment assessment) implements Advice {}

    /** Something to eat, to ask or to mind. A routine-level flag in the triage still leads. */
    record Recommend(Assessment assessment, List<Recommendation> recommendations, List<Guidance> guidance)
            implements Advice {

        public Recommend {
            recommendations = List.copyOf(recommendations);
            guidance = List.copyOf(guidance);
        }
    }

    /** No nutrient stands out, or everything that did was withheld. */
    record NothingToSuggest(Assessment assessment) implements Advice {}
}
