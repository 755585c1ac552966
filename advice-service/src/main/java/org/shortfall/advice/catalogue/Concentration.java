package org.shortfall.advice.catalogue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Units of laboratory results: an amount of substance or mass in a volume, with metric prefixes on both. */
final class Concentration {

    private static final Pattern UNIT = Pattern.compile("([munpkdµ]?)(g|mol|eq)/([mudkµ]?)l");
    private static final Map<String, Integer> POWERS =
            Map.of("k", 3, "", 0, "d", -1, "m", -3, "u", -6, "µ", -6, "n", -9, "p", -12);

    private Concentration() {}

    /** What a number in one unit is multiplied with to be in the other; null if they do not measure the same. */
    static @Nullable BigDecimal factor(String from, String to) {
        if (from.equals(to)) {
            return BigDecimal.ONE;
        }
        Matcher one = UNIT.matcher(from.toLowerCase(Locale.ROOT));
        Matcher other = UNIT.matcher(to.toLowerCase(Locale.ROOT));
        if (!one.matches() || !other.matches() || !one.group(2).equals(other.group(2))) {
            return null;
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power(one) - power(other));
    }

    private static int power(Matcher unit) {
        return POWERS.getOrDefault(unit.group(1), 0) - POWERS.getOrDefault(unit.group(3), 0);
    }
}
