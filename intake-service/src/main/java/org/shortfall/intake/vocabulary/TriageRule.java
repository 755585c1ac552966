package org.shortfall.intake.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** Which signs a rule of triage looks at, as far as this service needs to know. */
public record TriageRule(String triage, List<String> any, List<String> all, List<Group> groups) {

    /** Ids of which some are needed. */
    public record Group(List<String> any) {

        public Group {
            any = Listed.of(any);
        }
    }

    public TriageRule {
        triage = triage == null ? "" : triage;
        any = Listed.of(any);
        all = Listed.of(all);
        groups = Listed.of(groups);
    }

    /** Whether it says to be seen at once or within a day. */
    boolean isPressing() {
        return triage.equals("emergency") || triage.equals("urgent");
    }

    /** Every sign whose presence can make it hold. */
    Stream<String> signs() {
        return Stream.of(any.stream(), all.stream(), groups.stream().flatMap(group -> group.any().stream()))
                .flatMap(ids -> ids);
    }
}
