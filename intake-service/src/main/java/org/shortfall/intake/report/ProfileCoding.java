package org.shortfall.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.vocabulary.ProfileField;
import org.shortfall.intake.vocabulary.Term;
import org.shortfall.intake.vocabulary.Vocabulary;

/** Puts ids of the vocabulary in the place of a client's words, and lists the words that have none. Used once. */
final class ProfileCoding {

    private final Vocabulary vocabulary;
    private final List<Unrecognised> unrecognised = new ArrayList<>();

    ProfileCoding(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Profile code(Profile said) {
        return new Profile(
                said.age(),
                said.sex(),
                said.lifeStage(),
                ids(ProfileField.DIETS, said.diets()),
                ids(ProfileField.ALLERGIES, said.allergies()),
                ids(ProfileField.CONDITIONS, said.conditions()),
                ids(ProfileField.MEDICATIONS, said.medications()),
                ids(ProfileField.FACTORS, said.factors()),
                said.supplements(),
                tests(said.labs()),
                null,
                null);
    }

    List<Unrecognised> unrecognised() {
        return List.copyOf(unrecognised);
    }

    private @Nullable List<String> ids(ProfileField field, @Nullable List<String> words) {
        if (words == null) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Term> term = vocabulary.find(field, words.get(i));
            term.ifPresent(found -> ids.add(found.id()));
            if (term.isEmpty()) {
                unrecognised.add(new Unrecognised(field.unrecognisedKind(), "/profile/" + field.key() + "/" + i));
            }
        }
        return orUnknown(List.copyOf(ids), words);
    }

    private @Nullable List<Profile.LabResult> tests(@Nullable List<Profile.LabResult> labs) {
        if (labs == null) {
            return null;
        }
        List<Profile.LabResult> known = new ArrayList<>();
        for (int i = 0; i < labs.size(); i++) {
            Profile.LabResult lab = labs.get(i);
            Optional<String> test = vocabulary.labTest(lab.test());
            test.ifPresent(id -> known.add(new Profile.LabResult(id, lab.value(), lab.unit(), lab.takenAt())));
            if (test.isEmpty()) {
                unrecognised.add(new Unrecognised("lab", "/profile/labs/" + i));
            }
        }
        return orUnknown(List.copyOf(known), labs);
    }

    /** An empty list says "none"; a list of which nothing was understood does not. */
    private static <T> @Nullable List<T> orUnknown(List<T> understood, List<?> said) {
        return understood.isEmpty() && !said.isEmpty() ? null : understood;
    }
}
