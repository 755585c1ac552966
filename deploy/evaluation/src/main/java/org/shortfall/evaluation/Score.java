package org.shortfall.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * The mean of a measure over its cases, with the 95 % interval of 2,000 bootstrap draws; four decimals, as the reference
 * scorer rounds.
 *
 * @param n how many cases it was taken over
 */
public record Score(int n, BigDecimal value, BigDecimal lo, BigDecimal hi) {

    private static final int DRAWS = 2000;
    private static final int SEED = 7;

    static Score of(List<Double> values) {
        double[] sample = values.stream().mapToDouble(Double::doubleValue).toArray();
        PythonRandom random = new PythonRandom(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < sample.length; i++) {
                sum += sample[random.below(sample.length)];
            }
            means[draw] = sum / sample.length;
        }
        Arrays.sort(means);
        return new Score(
                sample.length,
                rounded(mean(sample)),
                rounded(means[(int) (.025 * DRAWS)]),
                rounded(means[(int) (.975 * DRAWS) - 1]));
    }

    private static double mean(double[] sample) {
        double sum = 0;
        for (double value : sample) {
            sum += value;
        }
        return sum / sample.length;
    }

    /** As Python rounds: the exact binary value, halves to even. */
    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN);
    }
}
