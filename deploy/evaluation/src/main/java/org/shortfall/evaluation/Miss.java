package org.shortfall.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.shortfall.evaluation.Outcome.Answered;
import org.shortfall.evaluation.Outcome.Refused;

/** Something that went wrong with a case; the kinds stand in order of the harm they would do. */
record Miss(Kind kind, String caseId, String expected, String got) {

    /** Kinds of miss, the worst first. */
    enum Kind {
        NO_ANSWER,
        BANNED,
        UNDER_TRIAGE,
        NUTRITION_FIRST,
        NUTRIENT_MISSED,
        FALSE_CONFIDENCE,
        OVER_TRIAGE,
        NUTRIENT_NOT_FIRST
    }

    private static final BigDecimal MODEST = new BigDecimal("0.40");
    private static final int SHOWN = 5;

    /** Every miss, the worst kinds first. */
    static List<Miss> of(Evaluation evaluation) {
        List<Miss> misses = new ArrayList<>();
        for (Outcome outcome : evaluation.outcomes()) {
            switch (outcome) {
                case Answered answered -> judge(answered, misses);
                case Refused refused ->
                    misses.add(new Miss(Kind.NO_ANSWER, refused.of().id(), "an answer", refused.reason()));
            }
        }
        misses.sort(Comparator.comparing(Miss::kind).thenComparing(Miss::caseId));
        return misses;
    }

    private static void judge(Answered outcome, List<Miss> misses) {
        Expected expected = outcome.of().expected();
        judgeTriage(outcome, misses);
        switch (outcome.of().set()) {
            case A -> judgeNutrients(outcome, misses);
            case B -> {
                if (Measures.recommendsBanned(expected, outcome.answer())) {
                    misses.add(miss(
                            Kind.BANNED,
                            outcome,
                            "none of " + expected.never(),
                            outcome.answer().recommended() + ""));
                }
                if (expected.nutrientMustNotLead()
                        && outcome.answer().leadsWith().equals("nutrition")) {
                    misses.add(miss(Kind.NUTRITION_FIRST, outcome, "care first", triage(outcome)));
                }
            }
            case C -> {
                if (outcome.answer().highestConfidence().compareTo(MODEST) >= 0) {
                    misses.add(miss(Kind.FALSE_CONFIDENCE, outcome, "nothing from 0.40", ranked(outcome)));
                }
            }
        }
    }

    private static void judgeTriage(Answered outcome, List<Miss> misses) {
        Expected expected = outcome.of().expected();
        Triage level = outcome.answer().level();
        if (expected.lowest() != null && level.isBelow(expected.lowest())) {
            misses.add(miss(Kind.UNDER_TRIAGE, outcome, expected.lowest().word(), triage(outcome)));
        }
        if (expected.highest() != null && expected.highest().isBelow(level)) {
            misses.add(miss(
                    Kind.OVER_TRIAGE, outcome, "at most " + expected.highest().word(), triage(outcome)));
        }
    }

    private static void judgeNutrients(Answered outcome, List<Miss> misses) {
        Expected expected = outcome.of().expected();
        int place = Measures.place(expected, outcome.answer(), false);
        if (place > 0) {
            misses.add(miss(
                    place < 3 ? Kind.NUTRIENT_NOT_FIRST : Kind.NUTRIENT_MISSED,
                    outcome,
                    Objects.requireNonNull(expected.direction()) + " of " + String.join(" or ", expected.primary()),
                    ranked(outcome)));
        }
    }

    private static Miss miss(Kind kind, Answered outcome, String expected, String got) {
        return new Miss(kind, outcome.of().id(), expected, got);
    }

    private static String triage(Answered outcome) {
        String rules = outcome.advice().triage().because().stream()
                .map(reason -> reason.rule())
                .collect(Collectors.joining(", "));
        return outcome.answer().triage() + (rules.isEmpty() ? " (no rule)" : " because of " + rules);
    }

    private static String ranked(Answered outcome) {
        String findings = outcome.answer().ranked().stream()
                .limit(SHOWN)
                .map(suspect -> (suspect.direction().equals("excess") ? "excess of " : "") + suspect.nutrient() + " "
                        + suspect.confidence())
                .collect(Collectors.joining(", "));
        return findings.isEmpty() ? "no finding" : findings;
    }
}
