package org.shortfall.intake.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.text.ReadFact;
import org.shortfall.intake.text.ReadProfile;
import org.shortfall.intake.text.ReadSign;
import org.shortfall.intake.text.State;
import org.shortfall.intake.text.Understanding;
import org.shortfall.intake.vocabulary.ProfileField;
import org.shortfall.intake.vocabulary.Vocabulary;

/**
 * Adds what was read in a text to what was sent in codes. The codes win, but a sign of danger that is present in either
 * stays present. A list that was sent is complete; one that was only read is not.
 */
final class TextMerge {

    private static final String PARSED = "parsed";

    private final @Nullable Understanding text;
    private final Vocabulary vocabulary;
    private final Set<String> partial = new TreeSet<>();

    TextMerge(@Nullable Understanding text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    List<Evidence> evidence(List<Evidence> coded) {
        if (text == null) {
            return coded;
        }
        List<Evidence> all = new ArrayList<>(coded);
        for (ReadSign sign : text.evidence()) {
            boolean danger = sign.state() == State.PRESENT && vocabulary.isRedFlag(sign.symptom());
            if (danger) {
                all.removeIf(item -> item.symptom().equals(sign.symptom()) && !isPresent(item));
            }
            if (all.stream().noneMatch(item -> item.symptom().equals(sign.symptom()))) {
                all.add(parsed(sign));
            }
        }
        return all;
    }

    private static boolean isPresent(Evidence item) {
        return item.state().equals(State.PRESENT.word());
    }

    private static Evidence parsed(ReadSign sign) {
        return new Evidence(
                sign.symptom(),
                sign.state().word(),
                sign.severity(),
                sign.duration(),
                sign.course(),
                sign.onset(),
                sign.side(),
                sign.context().isEmpty() ? null : sign.context(),
                PARSED,
                sign.span());
    }

    Profile profile(Profile coded) {
        if (text == null) {
            return coded;
        }
        ReadProfile read = text.profile();
        List<Profile.Supplement> supplements = supplements(coded, read);
        List<Profile.LabResult> labs = labs(coded, read);
        return new Profile(
                coded.age() != null || read.age() == null
                        ? coded.age()
                        : new Profile.Age(read.age().value(), read.age().unit()),
                coded.sex() != null || read.sex() == null
                        ? coded.sex()
                        : read.sex().value(),
                coded.lifeStage() != null || read.lifeStage() == null
                        ? coded.lifeStage()
                        : read.lifeStage().value(),
                ids(ProfileField.DIETS, coded.diets(), read),
                ids(ProfileField.ALLERGIES, coded.allergies(), read),
                ids(ProfileField.CONDITIONS, coded.conditions(), read),
                ids(ProfileField.MEDICATIONS, coded.medications(), read),
                ids(ProfileField.FACTORS, coded.factors(), read),
                supplements,
                labs,
                partial.isEmpty() ? null : List.copyOf(partial),
                absent(read));
    }

    private @Nullable List<String> ids(ProfileField field, @Nullable List<String> coded, ReadProfile read) {
        Set<String> ids = new LinkedHashSet<>(coded == null ? List.of() : coded);
        read.facts().stream()
                .filter(fact -> fact.field() == field && fact.state() == State.PRESENT)
                .forEach(fact -> ids.add(fact.id()));
        if (coded == null && !ids.isEmpty()) {
            partial.add(field.key());
        }
        return coded == null && ids.isEmpty() ? null : List.copyOf(ids);
    }

    private @Nullable List<Profile.Supplement> supplements(Profile coded, ReadProfile read) {
        List<Profile.Supplement> sent = coded.supplements();
        List<Profile.Supplement> all = new ArrayList<>(sent == null ? List.of() : sent);
        Set<String> known = new HashSet<>();
        all.forEach(item -> known.add(item.nutrient()));
        read.supplements().stream().filter(item -> known.add(item.nutrient())).forEach(item -> {
            Profile.Amount amount =
                    item.value() == null || item.unit() == null ? null : new Profile.Amount(item.value(), item.unit());
            all.add(new Profile.Supplement(item.nutrient(), amount, item.per()));
        });
        if (sent == null && !all.isEmpty()) {
            partial.add("supplements");
        }
        return sent == null && all.isEmpty() ? null : all;
    }

    /** Results without a unit say nothing that could be compared: they stay with the client, with a question. */
    private static @Nullable List<Profile.LabResult> labs(Profile coded, ReadProfile read) {
        List<Profile.LabResult> sent = coded.labs();
        List<Profile.LabResult> all = new ArrayList<>(sent == null ? List.of() : sent);
        Set<String> known = new HashSet<>();
        all.forEach(item -> known.add(item.test()));
        read.labs().forEach(lab -> {
            if (lab.unit() != null && known.add(lab.test())) {
                all.add(new Profile.LabResult(lab.test(), lab.value(), lab.unit(), null));
            }
        });
        return sent == null && all.isEmpty() ? null : all;
    }

    private static @Nullable List<String> absent(ReadProfile read) {
        List<String> absent = read.facts().stream()
                .filter(fact -> fact.state() == State.ABSENT)
                .map(ReadFact::id)
                .distinct()
                .sorted()
                .toList();
        return absent.isEmpty() ? null : absent;
    }

    List<Unrecognised> unrecognised(List<Unrecognised> coded) {
        if (text == null || text.unrecognisedMedicines().isEmpty()) {
            return coded;
        }
        List<Unrecognised> all = new ArrayList<>(coded);
        all.add(new Unrecognised("medication", "/text"));
        return all;
    }
}
