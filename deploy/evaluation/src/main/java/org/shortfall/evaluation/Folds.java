package org.shortfall.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * The spread of the measures over five folds of the cases, each fold with its part of every set. Nothing is fitted to
 * cases, so there is nothing to train on the other four: this only says how far a fifth of the cases carries.
 */
final class Folds {

    private static final int FOLDS = 5;
    private static final long SEED = 7;

    private Folds() {}

    /** Lowest and highest mean over the folds, by measure. */
    static Map<String, double[]> spread(Evaluation evaluation) {
        Map<String, Answer> answers = evaluation.answers();
        Map<String, double[]> spread = new LinkedHashMap<>();
        for (List<Case> fold : folds(evaluation.cases())) {
            Measures.values(fold, answers).forEach((measure, values) -> {
                double mean = values.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow();
                spread.merge(measure, new double[] {mean, mean}, Folds::wider);
            });
        }
        return spread;
    }

    static List<List<Case>> folds(List<Case> cases) {
        List<List<Case>> folds = new ArrayList<>();
        for (int n = 0; n < FOLDS; n++) {
            folds.add(new ArrayList<>());
        }
        List<Case> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(SEED));
        int next = 0;
        for (Case.Set set : Case.Set.values()) {
            for (Case one : shuffled) {
                if (one.set() == set) {
                    folds.get(next++ % FOLDS).add(one);
                }
            }
        }
        return folds;
    }

    static String line(String measure, double[] spread) {
        return String.format(Locale.ROOT, "  %-24s %5.1f – %5.1f %%", measure, 100 * spread[0], 100 * spread[1]);
    }

    private static double[] wider(double[] one, double[] other) {
        return new double[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])};
    }
}
