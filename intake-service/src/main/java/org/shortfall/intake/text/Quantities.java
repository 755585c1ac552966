package org.shortfall.intake.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.text.Draft.Found;

/** Amounts of supplements, doses and results of laboratory tests. */
final class Quantities {

    private static final int NEAR = 4;
    /** Tests that are no nutrient one may take: a number beside them is a result. */
    private static final Set<String> LAB_ONLY = Set.of(
            "ferritin",
            "haemoglobin",
            "tsh",
            "egfr",
            "creatinine",
            "inr",
            "mcv",
            "homocysteine",
            "methylmalonic_acid",
            "transferrin_saturation",
            "pth",
            "albumin",
            "creatine_kinase",
            "vitamin_b12_active");

    private static final Set<String> OF_A_NUTRIENT = Set.of("mg", "ug", "g", "[iU]");

    private final Draft draft;
    private final Numbers numbers;
    private final List<ReadSupplement> supplements = new ArrayList<>();
    private final List<ReadLab> labs = new ArrayList<>();

    Quantities(Draft draft) {
        this.draft = draft;
        this.numbers = new Numbers(draft.lexicon);
    }

    List<ReadSupplement> supplements() {
        return supplements;
    }

    List<ReadLab> labs() {
        return labs;
    }

    /** Reads the results: a test's name, a number, perhaps its unit. */
    void readLabs(Subjects subjects) {
        for (Found<String> test : draft.find(draft.lexicon.labs)) {
            int i = test.to();
            while (i < draft.size() && i < test.to() + NEAR && isBetween(i)) {
                i++;
            }
            if (i < draft.size() && draft.sentence[i] == draft.sentence[test.from()] && !subjects.isOther(i)) {
                lab(test, i);
            }
        }
    }

    private boolean isBetween(int i) {
        Gap gap = draft.token(i).gap();
        return gap != Gap.STOP
                && gap != Gap.COMMA
                && draft.lexicon.labBetween.contains(draft.token(i).word());
    }

    private void lab(Found<String> test, int i) {
        Optional<BigDecimal> value = draft.token(i).isNumber() ? numbers.of(draft.token(i)) : Optional.empty();
        @Nullable String unit = labUnit(i + 1);
        boolean dose = unit == null
                && i + 1 < draft.size()
                && draft.lexicon.doseUnits.containsKey(draft.token(i + 1).word());
        boolean named = LAB_ONLY.contains(test.what());
        boolean apart = draft.token(i).gap() == Gap.COMMA || draft.token(i).gap() == Gap.STOP;
        boolean time = i + 1 < draft.size()
                && unit == null
                && draft.lexicon.timeUnits.contains(draft.token(i + 1).word());
        if (value.isEmpty() || dose || apart || time || (unit == null && !named && i == test.to() && isTaken(test))) {
            return;
        }
        int to = unit == null ? i + 1 : i + (unit.equals("%") ? 2 : 3);
        labs.add(new ReadLab(test.what(), value.get(), unit, draft.span(test.from(), Math.min(to, draft.size()))));
        draft.understand(test.from(), Math.min(to, draft.size()));
    }

    private boolean isTaken(Found<String> test) {
        return draft.followsTaking(test.from());
    }

    private @Nullable String labUnit(int i) {
        if (i + 1 >= draft.size()) {
            return null;
        }
        String pair = draft.token(i).word() + " " + draft.token(i + 1).word();
        return draft.token(i + 1).gap() == Gap.SLASH ? draft.lexicon.labUnits.get(pair) : null;
    }

    /** Reads one supplement and the amount beside its name; false if nothing says that it is taken. */
    boolean readSupplement(String nutrient, int from, int to, boolean sure) {
        int start = from;
        int end = to;
        @Nullable BigDecimal value = null;
        @Nullable String unit = null;
        for (int i = Math.max(0, from - NEAR); i < Math.min(draft.size() - 1, to + NEAR); i++) {
            @Nullable
            String said = draft.lexicon.doseUnits.get(draft.token(i + 1).word());
            Optional<BigDecimal> number = numbers.of(draft.token(i));
            boolean near = draft.part[i] == draft.part[from] && !draft.isAmountUsed(i);
            if (value == null
                    && said != null
                    && OF_A_NUTRIENT.contains(said)
                    && near
                    && number.isPresent()
                    && number.get().signum() > 0
                    && labUnit(i + 1) == null) {
                value = number.get();
                unit = said;
                start = Math.min(start, i);
                end = Math.max(end, i + 2);
            }
        }
        if (value == null && !sure && !draft.isSupplementNear(from, to)) {
            return false;
        }
        String id = nutrient;
        supplements.removeIf(other -> other.nutrient().equals(id) && other.value() == null);
        supplements.add(new ReadSupplement(nutrient, value, unit, per(from, end), draft.span(start, end)));
        draft.understand(start, end);
        draft.useAmount(start, end);
        return true;
    }

    private @Nullable String per(int from, int to) {
        for (Found<String> per : draft.pers) {
            boolean near = per.from() >= from - NEAR && per.from() <= to + NEAR;
            if (near
                    && draft.part[per.from()] == draft.part[from]
                    && !per.what().equals("once")) {
                draft.understand(per.from(), per.to());
                return per.what();
            }
        }
        return null;
    }
}
