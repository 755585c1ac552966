package org.shortfall.advice.catalogue;

import java.util.List;

/** A sign people report; whoever has it also has the symptoms and the profile terms that it implies. */
public record Symptom(String id, String name, List<String> implies, List<String> impliesTerms) {

    public Symptom {
        implies = Present.list(implies);
        impliesTerms = Present.list(impliesTerms);
    }
}
