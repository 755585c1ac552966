package org.shortfall.intake.text;

import java.util.Set;

/** What a phrase stands for: {@code kind} is symptom, a kind of term, or ignored. */
public record Meaning(String kind, String id) implements Comparable<Meaning> {

    /** Kinds that hold only as long as the person goes on with them. */
    static final Set<String> HABITS =
            Set.of("medication", "drug_class", "supplement", "diet", "lifestyle", "life_stage");

    static final Set<String> MEDICINES = Set.of("medication", "drug_class", "supplement");
    /** The terms that are a life stage of the report as well. */
    static final Set<String> STAGES = Set.of("pregnancy", "lactation", "postpartum");

    static final String SYMPTOM = "symptom";
    static final String IGNORED = "ignored";

    static Meaning symptom(String id) {
        return new Meaning(SYMPTOM, id);
    }

    /** {@code kind:id}. */
    static Meaning parse(String text) {
        int colon = text.indexOf(':');
        return new Meaning(text.substring(0, colon), text.substring(colon + 1));
    }

    boolean isSymptom() {
        return kind.equals(SYMPTOM);
    }

    boolean isIgnored() {
        return kind.equals(IGNORED);
    }

    @Override
    public int compareTo(Meaning other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
