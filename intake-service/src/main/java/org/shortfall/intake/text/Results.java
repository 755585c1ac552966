package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.text.Draft.Found;
import org.shortfall.intake.vocabulary.ProfileField;

/** Gathers what was read into an {@link Understanding}. */
final class Results {

    private static final int WEEKS_OF_PREGNANCY = 42;

    private final Draft draft;
    private final Questions questions;
    private final Quantities quantities;
    private final List<ReadFact> facts = new ArrayList<>();
    private final List<AmbiguousPhrase> ambiguities = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final List<Span> ignored = new ArrayList<>();
    private @Nullable ReadWord lifeStage;

    Results(Draft draft, Questions questions) {
        this.draft = draft;
        this.questions = questions;
        this.quantities = new Quantities(draft);
    }

    private Span span(Match match) {
        return draft.span(match.first(), match.end());
    }

    void ignored(Match match) {
        ignored.add(span(match));
    }

    void aside(Match match, Meaning meaning, Aside.Why why) {
        asides.add(new Aside(meaning.kind(), meaning.id(), why, span(match)));
        markMedicine(match, meaning);
    }

    private void markMedicine(Match match, Meaning meaning) {
        if (Meaning.MEDICINES.contains(meaning.kind())) {
            for (int i : match.at()) {
                draft.isMedicine[i] = true;
            }
        }
    }

    void fact(Match match, Meaning meaning, State state) {
        markMedicine(match, meaning);
        boolean product = meaning.kind().equals("medication") && match.at().length == 1;
        boolean name = product
                && draft.lexicon.needsTaking.contains(draft.token(match.first()).word());
        if (name && !draft.followsTaking(match.first())) {
            ignored(match);
            return;
        }
        @Nullable String nutrient = draft.lexicon.nutrientOf.get(meaning.id());
        if (nutrient != null && state == State.PRESENT) {
            quantities.readSupplement(nutrient, match.first(), match.end(), true);
        }
        ProfileField.of(meaning.kind())
                .ifPresent(field -> facts.add(new ReadFact(field, meaning.kind(), meaning.id(), state, span(match))));
        if (meaning.kind().equals("drug_class") && state == State.PRESENT) {
            ambiguities.add(new AmbiguousPhrase(span(match), List.of(meaning), questions.product(meaning)));
        }
        if (meaning.kind().equals("life_stage") && state == State.PRESENT) {
            Meaning.STAGES.stream()
                    .filter(meaning.id()::startsWith)
                    .forEach(stage -> lifeStage = new ReadWord(stage, span(match)));
        }
    }

    /** What may mean several things means none until it is asked, and all of them are unknown; denied, none holds. */
    void open(Match match, boolean denied, List<SignDraft> signs) {
        State state = denied ? State.ABSENT : State.UNKNOWN;
        if (!denied) {
            ambiguities.add(new AmbiguousPhrase(
                    span(match), match.readings(), questions.which(match.readings(), match.ambiguity())));
        }
        for (Meaning reading : match.readings()) {
            if (reading.isSymptom()) {
                signs.add(new SignDraft(match, reading, state));
            } else {
                ProfileField.of(reading.kind())
                        .ifPresent(field ->
                                facts.add(new ReadFact(field, reading.kind(), reading.id(), state, span(match))));
            }
        }
    }

    void readQuantities(Subjects subjects, Denials denials, Doubts doubts) {
        quantities.readLabs(subjects);
        for (Found<String> nutrient : draft.find(draft.lexicon.nutrients)) {
            int at = nutrient.from();
            boolean read = draft.understood[at];
            boolean counts = !subjects.isOther(at) && !denials.isDenied(at) && !doubts.past[at] && !doubts.dropped[at];
            if (!read && counts && !doubts.unsure[at] && !doubts.feared[at]) {
                quantities.readSupplement(nutrient.what(), at, nutrient.to(), false);
            }
        }
        doses();
    }

    /** "metformin 500 mg twice daily": the dose of a medicine needs no understanding. */
    private void doses() {
        for (int i = 1; i + 1 < draft.size(); i++) {
            boolean dose = draft.token(i).isNumber()
                    && draft.lexicon.doseUnits.containsKey(draft.token(i + 1).word())
                    && draft.isMedicine[i - 1];
            if (dose) {
                draft.understand(i, i + 2);
            }
        }
        draft.pers.forEach(per -> draft.understand(per.from(), per.to()));
    }

    Understanding done(List<SignDraft> signs, @Nullable ReadAge age, Subjects subjects) {
        @Nullable Integer weeks = weeks(subjects);
        Optional<ReadWord> sex = sex(subjects);
        List<Span> medicines = new Medicines(draft).unrecognised();
        for (ReadLab lab : quantities.labs()) {
            if (lab.unit() == null) {
                ambiguities.add(new AmbiguousPhrase(lab.span(), List.of(), questions.unit()));
            }
        }
        ReadProfile profile = new ReadProfile(
                age, sex.orElse(null), lifeStage, weeks, facts, quantities.supplements(), quantities.labs());
        return new Understanding(
                draft.lexicon.language.code(),
                merged(signs),
                profile,
                ambiguities,
                medicines,
                asides,
                ignored,
                new Unread(draft).spans());
    }

    /** One entry a sign: present before unknown before absent, the first of its kind. */
    private List<ReadSign> merged(List<SignDraft> signs) {
        Map<String, ReadSign> bySymptom = new LinkedHashMap<>();
        for (SignDraft sign : signs) {
            ReadSign read = sign.done(span(sign.match));
            bySymptom.merge(read.symptom(), read, ReadSign::stronger);
        }
        return List.copyOf(bySymptom.values());
    }

    private Optional<ReadWord> sex(Subjects subjects) {
        for (Found<String> word : draft.find(draft.lexicon.sexes)) {
            boolean person = draft.begins(Cue.OTHER, word.from()) || draft.begins(Cue.WARD, word.from());
            boolean isSubject = !subjects.isOther(word.from()) && (!person || subjects.isAboutAnother());
            boolean letter = word.to() - word.from() == 1
                    && draft.token(word.from()).word().length() == 1;
            boolean afterAge = word.from() > 0 && draft.token(word.from() - 1).isNumber();
            if (isSubject && (!letter || afterAge) && !draft.isTaken(word.from())) {
                draft.understand(word.from(), word.to());
                return Optional.of(new ReadWord(word.what(), draft.span(word.from(), word.to())));
            }
        }
        return lifeStage == null || !lifeStage.value().equals("pregnancy")
                ? Optional.empty()
                : Optional.of(new ReadWord("female", lifeStage.span()));
    }

    private @Nullable Integer weeks(Subjects subjects) {
        for (int i = 0; i + 2 < draft.size(); i++) {
            boolean weeks = draft.token(i).isNumber()
                    && "W".equals(draft.lexicon.foldedUnit(draft.token(i + 1).word()))
                    && (draft.lexicon.pregnant.contains(draft.token(i + 2).word())
                            || (i > 0
                                    && draft.lexicon.pregnant.contains(
                                            draft.token(i - 1).word())));
            if (weeks && !subjects.isOther(i)) {
                int value = draft.token(i).word().length() <= 2
                        ? Integer.parseInt(draft.token(i).word())
                        : 0;
                draft.understand(i, i + 3);
                return value > 0 && value <= WEEKS_OF_PREGNANCY ? value : null;
            }
        }
        return null;
    }
}
