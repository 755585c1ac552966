package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.shortfall.advice.catalogue.Grade;
import org.shortfall.advice.catalogue.Strength;

/**
 * The one table of weights. Weights are thousandths of a natural logarithm of odds, added up as whole numbers, so that
 * the order of the evidence and the machine never matter.
 *
 * <p>Reasoning: a hallmark sign of strong evidence should lift an otherwise unlikely shortfall to about even (e² ≈ 7
 * times the odds), a common one half-way there; weaker evidence counts for less, and a sign that many nutrients share
 * (fatigue) counts for little. The numbers are a product judgement, not estimates from data; no clinician signed them.
 */
final class Weights {

    /** Log-odds before anything is known: about one in ten. */
    static final int PRIOR = -2200;

    /** Too much is rare without a supplement, and about as likely as any shortfall with one. */
    static final int PRIOR_OF_EXCESS = -3200;

    static final int PRIOR_OF_EXCESS_WHEN_TAKEN = -2000;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Weights() {}

    /** Weight of a present symptom that {@code sharedBy} nutrients have in common in this direction. */
    static int ofPresent(Strength strength, Grade grade, int sharedBy) {
        return base(strength) * percent(grade) / 100 * 10 / (9 + sharedBy);
    }

    /** A typical sign that is absent speaks against, less than its presence speaks for. */
    static int ofAbsent(Strength strength, Grade grade, int sharedBy) {
        return switch (strength) {
            case HALLMARK, COMMON -> -ofPresent(strength, grade, sharedBy) / 2;
            case OCCASIONAL, WEAK -> -ofPresent(strength, grade, sharedBy) / 5;
        };
    }

    /** Weight of the {@code rank}-th risk factor (0 first): further ones add less, they often go together. */
    static int ofRiskFactor(Grade confidence, int rank) {
        return 900 * percent(confidence) / 100 / (rank + 1);
    }

    /** Score 0.00–1.00 of a sum of weights: its logistic. StrictMath, so that it is the same on every machine. */
    static BigDecimal score(int sum) {
        double logistic = 1 / (1 + StrictMath.exp(-sum / 1000.0));
        return BigDecimal.valueOf(StrictMath.round(logistic * 100)).movePointLeft(2);
    }

    /** A weight as it is shown. */
    static BigDecimal shown(int weight) {
        return BigDecimal.valueOf(weight).divide(THOUSAND, 2, RoundingMode.HALF_UP);
    }

    private static int base(Strength strength) {
        return switch (strength) {
            case HALLMARK -> 2000;
            case COMMON -> 1400;
            case OCCASIONAL -> 700;
            case WEAK -> 300;
        };
    }

    private static int percent(Grade grade) {
        return switch (grade) {
            case A -> 100;
            case B -> 80;
            case C -> 50;
        };
    }
}
