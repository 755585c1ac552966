package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Direction;

/**
 * One nutrient that may fall short, or be in excess. Neither score nor certainty is a probability.
 *
 * @param score 0–1: how well what was reported fits
 * @param certainty how much of what matters is known, and how good its evidence is
 */
public record Finding(
        String nutrient,
        String name,
        Direction direction,
        BigDecimal score,
        Band band,
        Certainty certainty,
        Purpose purpose,
        List<Item> supporting,
        List<Item> opposing,
        List<String> unknown,
        List<Test> tests) {

    /** Bands of the score: low below 0.40, high from 0.65. */
    public enum Band {
        LOW,
        MODERATE,
        HIGH
    }

    /** How far the score can be trusted. */
    public enum Certainty {
        LOW,
        MODERATE,
        HIGH
    }

    /** What a finding is for: to think about, or only to tell a clinician. */
    public enum Purpose {
        CONSIDER,
        TELL_CLINICIAN
    }

    /**
     * What speaks for or against: a symptom, a fact about the person, a test's result, or another nutrient that falls short
     * with this one. Exactly one of the four ids is there.
     *
     * @param weight its part in the log-likelihood, in units of the score's logarithm
     * @param sources cited only when verified
     */
    public record Item(
            @Nullable String evidence,
            @Nullable String factor,
            @Nullable String test,
            @Nullable String with,
            String name,
            BigDecimal weight,
            List<String> sources,
            boolean verified) {}

    /** A test that can confirm it, with the limit that the source names for such a person, if it names one. */
    public record Test(String test, String name, @Nullable String limit, List<String> sources, boolean verified) {}

    Finding forClinician() {
        return new Finding(
                nutrient,
                name,
                direction,
                score,
                band,
                certainty,
                Purpose.TELL_CLINICIAN,
                supporting,
                opposing,
                unknown,
                tests);
    }
}
