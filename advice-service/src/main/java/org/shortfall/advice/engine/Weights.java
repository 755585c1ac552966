package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.shortfall.advice.catalogue.Direction;
import org.shortfall.advice.catalogue.Grade;
import org.shortfall.advice.catalogue.Strength;

/**
 * The one table of weights. Weights are thousandths of a natural logarithm of odds, added up as whole numbers, so that
 * neither the order of the evidence nor the machine matters.
 *
 * <p>Reasoning, in the order of the sum:
 *
 * <ul>
 *   <li><b>Start</b>: about one in eleven for the shortfalls that surveys find most often (iron, vitamin D, B12, folate),
 *       one in thirteen for others, one in nineteen for those that diet alone seldom causes. Too much is rarer still, unless
 *       it is taken.
 *   <li><b>A present sign</b>: strength × grade. A hallmark of good evidence multiplies the odds by e² ≈ 7.
 *   <li><b>Specificity</b>: divided by the square root of the number of nutrients that share the sign, so that tiredness
 *       (about fifteen) says a quarter of what it would say alone.
 *   <li><b>Emphasis</b>: what has lasted four weeks, came back, worsens or is severe counts up to a third more; what is a
 *       day old, mild or going away counts less.
 *   <li><b>Further signs</b> of the same nutrient add less and less ({@link #rank}): they belong to one illness and are
 *       not independent.
 *   <li><b>An absent sign</b> speaks against, half as strongly when typical, a fifth when not.
 *   <li><b>Risk factors</b>: a cause that is known for this nutrient ({@link Causes}) counts like a common sign; others by
 *       kind and confidence, divided like signs by how many nutrients they run down; further ones add less.
 *   <li><b>Laboratory results</b> outweigh any sign: that is what tests are for.
 * </ul>
 *
 * The numbers are a product judgement, checked against published cases, not estimated from data; no clinician signed them.
 */
final class Weights {

    static final int EXCESS_WITH_A_SOURCE = 3000;
    static final int EXCESS_WHEN_TAKEN = 1600;
    static final int LAB_PASSES_ALL_LIMITS = 3200;
    static final int LAB_IS_NORMAL = -2600;
    static final int COMPANION = 250;

    /** A sign that more nutrients than this share (tiredness, weak muscles, no appetite) never carries a finding alone. */
    static final int SHARED_BY_NEARLY_ALL = 9;

    /** Signs and risks below this are not worth a line: they would not move the score. */
    static final int LEAST = 90;

    private static final Set<String> OFTEN = Set.of("iron", "vitamin_d", "vitamin_b12", "folate");
    private static final Set<String> SELDOM = Set.of(
            "biotin",
            "chloride",
            "choline",
            "chromium",
            "fluoride",
            "manganese",
            "molybdenum",
            "omega_3",
            "pantothenic_acid",
            "phosphorus",
            "selenium");

    private static final Map<String, Integer> KINDS = Map.of(
            "condition", 1500,
            "surgery", 1500,
            "event", 1400,
            "medication", 1500,
            "drug_class", 1500,
            "supplement", 1300,
            "diet", 1300,
            "lifestyle", 1300);
    private static final int AGE_STAGE_OR_TRAIT = 1000;
    private static final int KNOWN_CAUSE = 1700;

    private static final int[] RANKS = {100, 85, 70, 60, 50, 45, 40, 35, 30};
    private static final int[] RISK_RANKS = {100, 60, 40, 30, 25};
    private static final int[] ROOTS = roots();

    private static final Duration LASTING = Duration.ofDays(28);
    private static final Duration PASSING = Duration.ofDays(2);

    private Weights() {}

    /** Log-odds before anything is known. */
    static int prior(String nutrient, Direction direction) {
        if (direction == Direction.EXCESS) {
            return -4200;
        }
        return OFTEN.contains(nutrient) ? -2300 : SELDOM.contains(nutrient) ? -2900 : -2500;
    }

    /** Weight of a present symptom that {@code sharedBy} nutrients have in common in this direction. */
    static int ofPresent(Strength strength, Grade grade, int sharedBy) {
        return base(strength) * percent(grade) / 100 * ROOTS[Math.min(sharedBy, ROOTS.length - 1)] / 100;
    }

    /** A typical sign that is absent speaks against, less than its presence speaks for. */
    static int ofAbsent(Strength strength, Grade grade, int sharedBy) {
        return switch (strength) {
            case HALLMARK, COMMON -> -ofPresent(strength, grade, sharedBy) / 2;
            case OCCASIONAL, WEAK -> -ofPresent(strength, grade, sharedBy) / 5;
        };
    }

    /** Percent by which duration, course and severity change what a present sign says. */
    static int emphasis(Evidence sign, boolean cameBefore) {
        int percent = 100;
        Duration lasting = sign.lasting();
        if (cameBefore || (lasting != null && lasting.compareTo(LASTING) >= 0)) {
            percent += 12;
        } else if (lasting != null && lasting.compareTo(PASSING) <= 0) {
            percent -= 12;
        }
        if ("worsening".equals(sign.course())) {
            percent += 10;
        } else if ("improving".equals(sign.course())) {
            percent -= 15;
        }
        Integer severity = sign.severity0to10();
        if (severity != null) {
            percent += severity >= 7 ? 10 : severity <= 3 ? -12 : 0;
        }
        return percent;
    }

    /** What is left of the {@code rank}-th strongest sign (0 first). */
    static int ofRank(int weight, int rank) {
        return weight * RANKS[Math.min(rank, RANKS.length - 1)] / 100;
    }

    /** What is left of the {@code rank}-th strongest risk factor (0 first). */
    static int ofRiskRank(int weight, int rank) {
        return weight * RISK_RANKS[Math.min(rank, RISK_RANKS.length - 1)] / 100;
    }

    /** Weight of a risk factor of this kind that runs down {@code sharedBy} nutrients. */
    static int ofRisk(String kind, Grade confidence, int sharedBy) {
        int weight = KINDS.getOrDefault(kind, AGE_STAGE_OR_TRAIT);
        return weight * percent(confidence) / 100 * ROOTS[Math.min(sharedBy, ROOTS.length - 1)] / 100;
    }

    /** Weight of a cause that by itself makes one think of this nutrient. */
    static int ofKnownCause(Grade confidence) {
        return KNOWN_CAUSE * percent(confidence) / 100;
    }

    /** Score 0.000–1.000 of a sum of weights: its logistic. StrictMath, so that it is the same on every machine. */
    static BigDecimal score(int sum) {
        double logistic = 1 / (1 + StrictMath.exp(-sum / 1000.0));
        return BigDecimal.valueOf(StrictMath.round(logistic * 1000), 3);
    }

    /** A weight as it is shown. */
    static BigDecimal shown(int weight) {
        return BigDecimal.valueOf(Math.round(weight / 10.0f), 2);
    }

    private static int base(Strength strength) {
        return switch (strength) {
            case HALLMARK -> 2000;
            case COMMON -> 1400;
            case OCCASIONAL -> 800;
            case WEAK -> 300;
        };
    }

    private static int percent(Grade grade) {
        return switch (grade) {
            case A -> 100;
            case B -> 85;
            case C -> 55;
        };
    }

    private static int[] roots() {
        int[] roots = new int[40];
        for (int n = 1; n < roots.length; n++) {
            roots[n] = (int) StrictMath.round(100 / StrictMath.sqrt(n));
        }
        return roots;
    }
}
