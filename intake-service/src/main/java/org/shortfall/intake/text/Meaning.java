package org.shortfall.intake.text;

/** What a phrase stands for: {@code kind} is symptom, a kind of term, or ignored. */
public record Meaning(String kind, String id) implements Comparable<Meaning> {

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
