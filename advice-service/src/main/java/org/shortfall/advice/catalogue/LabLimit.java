package org.shortfall.advice.catalogue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One limit of a laboratory test, read from the words of its table: which side of which number speaks for too little or
 * too much. Rows that give no single number, or do not say what they speak for, are no limits.
 *
 * @param below whether values below the limit pass it
 * @param otherValue the same limit in {@code otherUnit}, where the source gives both
 */
public record LabLimit(
        LabTest test,
        Direction direction,
        boolean below,
        boolean inclusive,
        BigDecimal value,
        @Nullable BigDecimal otherValue,
        @Nullable String otherUnit) {

    private static final Pattern LIMIT = Pattern.compile("(<=|<|>=|>)([0-9.]+)(?:-([0-9.]+))?");
    private static final Pattern RANGE = Pattern.compile("[0-9.]+-<?([0-9.]+)");
    private static final Pattern OTHER = Pattern.compile("([^:]+): [<>]=?([0-9.]+)");

    /** The limit of a row, or null if the row has none that can be compared. */
    static @Nullable LabLimit of(LabTest test) {
        String threshold = test.threshold();
        if (threshold == null || test.unit() == null) {
            return null;
        }
        Matcher range = RANGE.matcher(threshold);
        if (range.matches()) {
            return limit(test, "<", range.group(1));
        }
        Matcher limit = LIMIT.matcher(threshold);
        if (!limit.matches()) {
            return null;
        }
        // Of a span of limits the surer one: the lower of two lower ones, the higher of two higher ones.
        boolean higher = limit.group(1).startsWith(">") && limit.group(3) != null;
        return limit(test, limit.group(1), higher ? limit.group(3) : limit.group(2));
    }

    private static @Nullable LabLimit limit(LabTest test, String comparison, String number) {
        boolean below = comparison.startsWith("<");
        Direction direction = direction(below, test.interpretation());
        if (direction == null) {
            return null;
        }
        Matcher other = OTHER.matcher(test.alternativeUnit() == null ? "" : test.alternativeUnit());
        boolean both = other.matches();
        return new LabLimit(
                test,
                direction,
                below,
                comparison.endsWith("="),
                new BigDecimal(number),
                both ? new BigDecimal(other.group(2)) : null,
                both ? other.group(1) : null);
    }

    /** Below speaks for too little; above speaks for what the row says, or for nothing. */
    private static @Nullable Direction direction(boolean below, @Nullable String interpretation) {
        if (below) {
            return Direction.DEFICIENCY;
        }
        String meaning = interpretation == null ? "" : interpretation.toLowerCase(Locale.ROOT);
        if (meaning.contains("deficien")) {
            return Direction.DEFICIENCY;
        }
        boolean excess = meaning.contains("hyper") || meaning.contains("toxic") || meaning.contains("adverse");
        return excess ? Direction.EXCESS : null;
    }

    /** Whether a result passes the limit; null if its unit cannot be compared with the limit's. */
    public @Nullable Boolean isPassedBy(BigDecimal result, @Nullable String unit) {
        if (unit == null || test.unit() == null) {
            return null;
        }
        BigDecimal factor = Concentration.factor(unit, test.unit());
        if (factor != null) {
            return passes(result.multiply(factor), value);
        }
        if (otherUnit == null || otherValue == null) {
            return null;
        }
        BigDecimal otherFactor = Concentration.factor(unit, otherUnit);
        return otherFactor == null ? null : passes(result.multiply(otherFactor), otherValue);
    }

    private boolean passes(BigDecimal result, BigDecimal limit) {
        int compared = below ? limit.compareTo(result) : result.compareTo(limit);
        return compared > 0 || (inclusive && compared == 0);
    }
}
