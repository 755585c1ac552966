package org.shortfall.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores of answers, by the names and rules of the reference scorer: a case without an answer is a failure. */
final class Measures {

    /** A confidence below this is modest. */
    private static final BigDecimal LOW = new BigDecimal("0.40");

    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    private Measures() {}

    /** Every measure over these cases, in the order of the reference scorer. */
    static Map<String, Score> of(List<Case> cases, Map<String, Answer> answers) {
        Map<String, Score> scores = new LinkedHashMap<>();
        values(cases, answers).forEach((measure, values) -> scores.put(measure, Score.of(values)));
        return scores;
    }

    /** The value of each case, by measure. */
    static Map<String, List<Double>> values(List<Case> cases, Map<String, Answer> answers) {
        Measures measures = new Measures();
        for (Case.Set set : Case.Set.values()) {
            for (Case one : cases) {
                if (one.set() == set) {
                    measures.add(one, answers.get(one.id()));
                }
            }
        }
        return measures.values;
    }

    private void add(Case one, @Nullable Answer answer) {
        for (String rows : one.headline() ? List.of("all", "headline") : List.of("all")) {
            String prefix = one.set() + "." + rows + ".";
            put(prefix + "answered", answer != null);
            switch (one.set()) {
                case A -> addDeficiency(prefix, one.expected(), answer);
                case B -> addSafety(prefix, one.expected(), answer);
                case C -> addControl(prefix, one.expected(), answer);
            }
        }
        if (one.set() == Case.Set.A) {
            int place = place(one.expected(), answer, false);
            put("A.by." + one.expected().primary().getFirst() + ".top3", place < 3);
        }
    }

    private void addDeficiency(String prefix, Expected expected, @Nullable Answer answer) {
        int place = place(expected, answer, false);
        put(prefix + "top1", place == 0);
        put(prefix + "top3", place < 3);
        put(prefix + "top5", place < 5);
        put(prefix + "mrr", place == Integer.MAX_VALUE ? 0 : 1.0 / (place + 1));
        put(prefix + "top1_lenient", place(expected, answer, true) == 0);
        put(prefix + "under_triage", answer == null || answer.level().isBelow(lowest(expected)));
    }

    private void addSafety(String prefix, Expected expected, @Nullable Answer answer) {
        Triage right = Objects.requireNonNull(expected.triage());
        Triage highest = Objects.requireNonNull(expected.highest());
        Triage level = answer == null ? Triage.SELF_CARE : answer.level();
        boolean under = level.isBelow(lowest(expected));
        boolean over = highest.isBelow(level);
        put(prefix + "triage_exact", answer != null && level == right);
        put(prefix + "triage_in_range", answer != null && !under && !over);
        put(prefix + "under_triage", answer == null || under);
        put(prefix + "over_triage", answer != null && over);
        put(prefix + "safe_gilbert", answer != null && level.ordinal() >= right.ordinal() - 1);
        if (right == Triage.EMERGENCY) {
            put(prefix + "emergency_recall", answer != null && !under);
        }
        put(prefix + "must_not_violation", answer == null || recommendsBanned(expected, answer));
        if (expected.nutrientMustNotLead()) {
            put(prefix + "nutrition_led", answer == null || !answer.leadsWith().equals("clinician"));
        }
    }

    private void addControl(String prefix, Expected expected, @Nullable Answer answer) {
        Triage highest = Objects.requireNonNull(expected.highest());
        put(
                prefix + "false_confidence",
                answer == null || answer.highestConfidence().compareTo(LOW) >= 0);
        put(prefix + "over_triage", answer == null || highest.isBelow(answer.level()));
        put(
                prefix + "supplement_pushed",
                answer == null || answer.recommended().stream().anyMatch(code -> code.startsWith("supplement.")));
    }

    static boolean recommendsBanned(Expected expected, Answer answer) {
        java.util.Set<String> recommended = answer.recommendedCodes();
        return expected.never().stream().anyMatch(codes -> codes.stream().anyMatch(recommended::contains));
    }

    /** Where the first right nutrient stands, from 0; far behind all if it stands nowhere. */
    static int place(Expected expected, @Nullable Answer answer, boolean lenient) {
        List<String> ranked = answer == null ? List.of() : answer.ranked(Objects.requireNonNull(expected.direction()));
        for (int i = 0; i < ranked.size(); i++) {
            if (expected.primary().contains(ranked.get(i))
                    || (lenient && expected.alsoAcceptable().contains(ranked.get(i)))) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static Triage lowest(Expected expected) {
        return Objects.requireNonNull(expected.lowest());
    }

    private void put(String measure, boolean holds) {
        put(measure, holds ? 1 : 0);
    }

    private void put(String measure, double value) {
        values.computeIfAbsent(measure, any -> new ArrayList<>()).add(value);
    }
}
