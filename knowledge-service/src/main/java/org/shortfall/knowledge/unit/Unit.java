package org.shortfall.knowledge.unit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of measure, read from its UCUM code: {@code mg}, {@code ug{RAE}}, {@code [IU]}, {@code nmol/L}, {@code g/kg}.
 *
 * <p>UCUM calls what stands in braces an annotation without meaning. Here it has one: a microgram of retinol activity
 * equivalents is no microgram of carotene, so {@code basis} tells units apart that must not be mixed.
 *
 * @param measure what is counted: {@code g}, {@code mol}, {@code L}, {@code J} or {@code [IU]}
 * @param scale how many of the measure one of this unit is; exact
 * @param basis what stands in braces, or empty
 * @param per what it is divided by, or empty; a volume is already divided into litres
 */
public record Unit(String measure, BigDecimal scale, String basis, String per) {

    private static final Pattern CODE =
            Pattern.compile("(\\[i?IU\\]|\\[iU\\]|IU|[a-zµA-Z]+)(?:\\{([^}]+)\\})?(?:/(.+))?");
    private static final Map<Character, BigDecimal> PREFIXES = Map.of(
            'k', new BigDecimal("1000"),
            'M', new BigDecimal("1000000"),
            'd', new BigDecimal("0.1"),
            'm', new BigDecimal("0.001"),
            'u', new BigDecimal("0.000001"),
            'n', new BigDecimal("0.000000001"),
            'p', new BigDecimal("0.000000000001"),
            'f', new BigDecimal("0.000000000000001"));
    /** The thermochemical calorie is 4.184 J by definition. */
    private static final Map<String, BigDecimal> JOULES = Map.of("J", BigDecimal.ONE, "cal", new BigDecimal("4.184"));

    /** The unit that a code stands for, or nothing if it stands for none that is known here. */
    public static Optional<Unit> of(String code) {
        Matcher matcher = CODE.matcher(code.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String basis = matcher.group(2) == null ? "" : matcher.group(2);
        String per = matcher.group(3) == null ? "" : matcher.group(3);
        return simple(matcher.group(1), basis).flatMap(unit -> unit.dividedBy(per));
    }

    /** Whether two units differ by a factor alone, whatever is measured. */
    boolean isComparableWith(Unit other) {
        return measure.equals(other.measure) && basis.equals(other.basis) && per.equals(other.per);
    }

    /** The same without the denominator. */
    Unit numerator() {
        return new Unit(measure, scale, basis, "");
    }

    private static Optional<Unit> simple(String word, String basis) {
        if (word.equals("IU") || word.equals("[iU]") || word.equals("[IU]")) {
            return Optional.of(new Unit("[IU]", BigDecimal.ONE, basis, ""));
        }
        for (String measure : new String[] {"mol", "cal", "g", "L", "J"}) {
            Optional<BigDecimal> prefix = prefix(word.replace('µ', 'u'), measure);
            if (prefix.isPresent()) {
                BigDecimal joules = JOULES.get(measure);
                return prefix.map(scale -> joules == null
                        ? new Unit(measure, scale, basis, "")
                        : new Unit("J", scale.multiply(joules), basis, ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> prefix(String word, String measure) {
        if (word.equals(measure)) {
            return Optional.of(BigDecimal.ONE);
        }
        boolean one = word.endsWith(measure) && word.length() == measure.length() + 1;
        return one ? Optional.ofNullable(PREFIXES.get(word.charAt(0))) : Optional.empty();
    }

    private Optional<Unit> dividedBy(String denominator) {
        if (denominator.isEmpty()) {
            return Optional.of(this);
        }
        Optional<Unit> volume = of(denominator).filter(unit -> unit.measure.equals("L") && unit.basis.isEmpty());
        return volume.isEmpty()
                ? Optional.of(new Unit(measure, scale, basis, denominator))
                : volume.map(unit -> new Unit(measure, scale.divide(unit.scale), basis, "L"));
    }
}
