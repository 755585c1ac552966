package org.shortfall.intake.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the age: "61-year-old", "I'm 61", "8 months old", "34F", and a bare "61" between commas if nothing better is there.
 * Ages of other people are passed over.
 */
final class Ages {

    private static final int OLDEST = 120;
    private static final int YOUNGEST_BARE = 12;
    private static final int MONTHS_IN_MONTHS = 36;
    private static final BigDecimal WEEKS_A_MONTH = new BigDecimal("4.345");
    private static final BigDecimal DAYS_A_MONTH = new BigDecimal("30.4");

    private final Numbers numbers;
    private final Map<String, String> units;
    private final Set<String> old;
    private final Set<String> aged;
    private final Set<String> verbs;
    private final Map<String, String> sexes;
    private final Set<String> timeUnits;

    Ages(Lexicon lexicon) {
        this.numbers = new Numbers(lexicon);
        this.units = lexicon.foldedPairs("age-unit");
        this.old = lexicon.folded("old");
        this.aged = lexicon.folded("aged");
        this.verbs = lexicon.folded("is");
        this.sexes = lexicon.foldedPairs("sex");
        this.timeUnits = lexicon.foldedPairs("unit").keySet();
    }

    /** The age of whom the report is about, if it is said. */
    Optional<ReadAge> in(Draft draft, Subjects subjects) {
        @Nullable ReadAge bare = null;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isTaken(i) || subjects.isOther(i)) {
                continue;
            }
            Optional<ReadAge> plain = plain(draft, i);
            if (plain.isPresent()) {
                return plain;
            }
            if (bare == null && isAlone(draft, i)) {
                bare = years(draft, i, i + 1)
                        .filter(age -> age.value() >= YOUNGEST_BARE)
                        .orElse(null);
            }
        }
        if (bare != null) {
            draft.understandSpan(bare.span());
        }
        return Optional.ofNullable(bare);
    }

    private Optional<ReadAge> plain(Draft draft, int i) {
        if (!draft.token(i).isNumber()) {
            return Optional.empty();
        }
        @Nullable String next = draft.wordInPart(i + 1);
        @Nullable String unit = next == null ? null : units.get(next);
        @Nullable String afterUnit = draft.wordInPart(i + 2);
        boolean isOld = unit != null && afterUnit != null && old.contains(afterUnit);
        boolean isPerson = unit != null && afterUnit != null && sexes.containsKey(afterUnit);
        boolean compound = unit != null && next != null && (next.equals("yo") || next.startsWith("jahrig"));
        boolean germanAlone = unit != null && draft.lexicon.language == Language.DE && isPart(draft, i, i + 2);
        boolean introduced = isIntroduced(draft, i);
        if (isOld || isPerson || compound || germanAlone || (introduced && unit != null && unit.equals("years"))) {
            return inUnit(draft, i, unit == null ? "years" : unit, isOld ? i + 3 : i + 2);
        }
        boolean withSex =
                next != null && sexes.containsKey(next) && draft.token(i + 1).gap() == Gap.NONE;
        boolean noUnit = next == null || (!timeUnits.contains(next) && !draft.lexicon.doseUnits.containsKey(next));
        return withSex || (introduced && noUnit) ? years(draft, i, i + 1) : Optional.empty();
    }

    /** "I'm 61", "my son, who is 5", "he's 5"; but not "my pulse is 48". */
    private boolean isIntroduced(Draft draft, int i) {
        if (i == 0 || draft.part[i - 1] != draft.part[i]) {
            return false;
        }
        boolean said = aged.contains(draft.token(i - 1).word()) || draft.begins(Cue.PRONOUN, i - 1);
        boolean verb = verbs.contains(draft.token(i - 1).word());
        return said || (verb && i > 1 && isPerson(draft, i - 2));
    }

    private static boolean isPerson(Draft draft, int i) {
        return draft.begins(Cue.PRONOUN, i)
                || draft.begins(Cue.WARD, i)
                || draft.begins(Cue.OTHER, i)
                || draft.token(i).word().equals("who");
    }

    private Optional<ReadAge> inUnit(Draft draft, int i, String unit, int to) {
        Optional<BigDecimal> value = numbers.of(draft.token(i));
        if (unit.equals("years") || value.isEmpty()) {
            return years(draft, i, to);
        }
        BigDecimal months = switch (unit) {
            case "weeks" -> value.get().divide(WEEKS_A_MONTH, RoundingMode.DOWN);
            case "days" -> value.get().divide(DAYS_A_MONTH, RoundingMode.DOWN);
            default -> value.get();
        };
        draft.understand(i, to);
        return months.intValue() > MONTHS_IN_MONTHS * 10
                ? Optional.empty()
                : Optional.of(new ReadAge(months.intValue(), "months", draft.span(i, to)));
    }

    private Optional<ReadAge> years(Draft draft, int i, int to) {
        Optional<ReadAge> age = numbers.of(draft.token(i))
                .filter(value -> value.stripTrailingZeros().scale() <= 0 && value.intValue() <= OLDEST)
                .map(value -> new ReadAge(value.intValue(), "years", draft.span(i, to)));
        age.ifPresent(any -> draft.understand(i, to));
        return age;
    }

    private static boolean isAlone(Draft draft, int i) {
        return draft.token(i).isNumber() && isPart(draft, i, i + 1);
    }

    private static boolean isPart(Draft draft, int from, int to) {
        boolean starts = from == 0 || draft.part[from - 1] != draft.part[from];
        boolean ends = to >= draft.size() || draft.part[to] != draft.part[from];
        return starts && ends;
    }
}
