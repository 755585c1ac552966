package org.shortfall.intake.vocabulary;

import java.util.List;

/** One profile term: a condition, a medicine, a diet, …; {@code implies} are the ids of what it also is. */
public record Term(String kind, String id, String label, List<String> synonyms, List<String> implies) {

    public Term {
        synonyms = Listed.of(synonyms);
        implies = Listed.of(implies);
        label = label == null ? id : label;
    }
}
