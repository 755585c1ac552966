package org.shortfall.knowledge.http;

import java.math.BigDecimal;

/** One way to write a number: no exponent, no zeros at the end. */
public final class Decimals {

    private Decimals() {}

    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
