package org.shortfall.advice.catalogue;

import java.util.List;

/** A sign people report; whoever has it also has what it implies. */
public record Symptom(String id, String name, List<String> implies) {

    public Symptom {
        implies = Present.list(implies);
    }
}
