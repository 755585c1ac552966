package org.shortfall.knowledge.unit;

import java.math.BigDecimal;
import java.util.List;

/**
 * That one {@code from} of a substance, in a form, is {@code numerator / denominator} of {@code to}.
 *
 * @param form empty if the factor holds for every form
 */
record Factor(
        String substance,
        String form,
        Unit from,
        Unit to,
        BigDecimal numerator,
        BigDecimal denominator,
        List<String> sources,
        boolean verified) {

    Factor {
        sources = List.copyOf(sources);
    }

    boolean holdsFor(String someForm) {
        return form.isEmpty() || form.equals(someForm);
    }

    /** Between measures rather than units: both scales become part of the fraction. */
    Factor ofMeasures() {
        return new Factor(
                substance,
                form,
                new Unit(from.measure(), BigDecimal.ONE, from.basis(), ""),
                new Unit(to.measure(), BigDecimal.ONE, to.basis(), ""),
                numerator.multiply(to.scale()),
                denominator.multiply(from.scale()),
                sources,
                verified);
    }

    Factor inverse() {
        return new Factor(substance, form, to, from, denominator, numerator, sources, verified);
    }
}
