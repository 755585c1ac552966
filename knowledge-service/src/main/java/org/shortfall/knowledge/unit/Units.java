package org.shortfall.knowledge.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.unit.Conversion.Converted;
import org.shortfall.knowledge.unit.Conversion.FormNeeded;
import org.shortfall.knowledge.unit.Conversion.NoFactor;
import org.shortfall.knowledge.unit.Conversion.UnknownUnit;

/**
 * Converts amounts from one unit to another. What depends on the chemical form (international units, retinol activity,
 * folate, niacin and tocopherol equivalents) is converted only when the form is given.
 *
 * <p>Prefixes and volumes need no substance. Every other factor stands in {@code catalogue/unit_factors.csv} with its
 * sources, as a fraction, so that nothing is rounded before the end.
 */
public final class Units {

    private static final MathContext DIGITS = new MathContext(16);

    private final List<Factor> factors;

    Units(List<Factor> factors) {
        this.factors = factors.stream().map(Factor::ofMeasures).toList();
    }

    /** With the factors that the service brings along. */
    public static Units shipped() {
        return new Units(UnitFactors.read());
    }

    /**
     * Converts an amount.
     *
     * @param substance id of a nutrient or of a laboratory test; null if none is known
     * @param form chemical form as in the table of factors, for example {@code retinol}; null if unknown
     */
    public Conversion convert(
            BigDecimal value, String from, String to, @Nullable String substance, @Nullable String form) {
        Optional<Unit> source = Unit.of(from);
        Optional<Unit> target = Unit.of(to);
        if (source.isEmpty() || target.isEmpty()) {
            return new UnknownUnit(source.isEmpty() ? from : to);
        }
        return convert(value, source.get(), target.get(), substance, form);
    }

    private Conversion convert(
            BigDecimal value, Unit from, Unit to, @Nullable String substance, @Nullable String form) {
        if (from.isComparableWith(to)) {
            return converted(value, from, to, List.of());
        }
        if (!from.per().equals(to.per())) {
            return new NoFactor();
        }
        List<Factor> known = factors.stream()
                .filter(factor -> factor.substance().equals(substance))
                .toList();
        List<Factor> fitting = known.stream()
                .filter(factor -> factor.holdsFor(form == null ? "" : form))
                .toList();
        Optional<List<Factor>> path = path(from.numerator(), to.numerator(), fitting);
        if (path.isPresent()) {
            return converted(value, from, to, path.get());
        }
        List<String> forms = form == null ? formsThatLead(from.numerator(), to.numerator(), known) : List.of();
        return forms.isEmpty() ? new NoFactor() : new FormNeeded(forms);
    }

    private static List<String> formsThatLead(Unit from, Unit to, List<Factor> known) {
        Set<String> forms = new TreeSet<>();
        known.forEach(factor -> forms.add(factor.form()));
        return forms.stream()
                .filter(form -> path(
                                from,
                                to,
                                known.stream()
                                        .filter(factor -> factor.holdsFor(form))
                                        .toList())
                        .isPresent())
                .toList();
    }

    /** The shortest chain of factors between the measures of two units. */
    private static Optional<List<Factor>> path(Unit from, Unit to, List<Factor> factors) {
        Deque<List<Factor>> chains = new ArrayDeque<>();
        Set<String> seen = new HashSet<>(Set.of(kind(from)));
        chains.add(List.of());
        while (!chains.isEmpty()) {
            List<Factor> chain = chains.remove();
            String end = chain.isEmpty() ? kind(from) : kind(chain.getLast().to());
            if (end.equals(kind(to))) {
                return Optional.of(chain);
            }
            for (Factor factor : factors) {
                for (Factor step : List.of(factor, factor.inverse())) {
                    if (kind(step.from()).equals(end) && seen.add(kind(step.to()))) {
                        List<Factor> longer = new ArrayList<>(chain);
                        longer.add(step);
                        chains.add(longer);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String kind(Unit unit) {
        return unit.measure() + "{" + unit.basis() + "}";
    }

    private static Converted converted(BigDecimal value, Unit from, Unit to, List<Factor> chain) {
        BigDecimal numerator = value.multiply(from.scale());
        BigDecimal denominator = to.scale();
        Set<String> sources = new TreeSet<>();
        for (Factor factor : chain) {
            numerator = numerator.multiply(factor.numerator());
            denominator = denominator.multiply(factor.denominator());
            sources.addAll(factor.sources());
        }
        return new Converted(
                numerator.divide(denominator, DIGITS).stripTrailingZeros(),
                List.copyOf(sources),
                chain.stream().allMatch(Factor::verified));
    }
}
