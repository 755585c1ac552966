package org.shortfall.intake.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list of the profile that names terms: which kinds of term it takes, and how people shorten them. */
public enum ProfileField {
    DIETS("diets", "diet", Set.of("diet"), List.of("%s diet")),
    ALLERGIES("allergies", "allergy", Set.of("allergy"), List.of("%s allergy", "allergic to %s")),
    CONDITIONS("conditions", "condition", Kinds.OF_A_PERSON, List.of()),
    MEDICATIONS("medications", "medication", Set.of("medication", "drug_class", "supplement"), List.of()),
    FACTORS("factors", "factor", Kinds.OF_A_PERSON, List.of());

    /** People don't tell a condition from a factor, and a term that is recognised in the other list is worth more than none. */
    private static final class Kinds {
        static final Set<String> OF_A_PERSON =
                Set.of("condition", "surgery", "event", "trait", "lifestyle", "age", "life_stage");
    }

    private final String key;
    private final String unrecognisedKind;
    private final Set<String> kinds;
    private final List<String> fullForms;

    ProfileField(String key, String unrecognisedKind, Set<String> kinds, List<String> fullForms) {
        this.key = key;
        this.unrecognisedKind = unrecognisedKind;
        this.kinds = kinds;
        this.fullForms = fullForms;
    }

    /** The field's name in the profile. */
    @JsonValue
    public String key() {
        return key;
    }

    /** What an entry that is not in the vocabulary is called in the list of the unrecognised. */
    public String unrecognisedKind() {
        return unrecognisedKind;
    }

    /** The list that terms of this kind are written to; empty for a kind that is not in the profile's lists. */
    public static Optional<ProfileField> of(String kind) {
        return switch (kind) {
            case "diet" -> Optional.of(DIETS);
            case "allergy" -> Optional.of(ALLERGIES);
            case "condition", "surgery" -> Optional.of(CONDITIONS);
            case "medication", "drug_class", "supplement" -> Optional.of(MEDICATIONS);
            case "event", "trait", "lifestyle", "age", "life_stage" -> Optional.of(FACTORS);
            default -> Optional.empty();
        };
    }

    boolean takes(String kind) {
        return kinds.contains(kind);
    }

    /** How the vocabulary may write a word that stands alone here: "tree nuts" among allergies is "allergic to tree nuts". */
    List<String> fullForms(String phrase) {
        return fullForms.stream().map(form -> form.formatted(phrase)).toList();
    }
}
