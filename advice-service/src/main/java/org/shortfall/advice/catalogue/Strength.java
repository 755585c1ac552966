package org.shortfall.advice.catalogue;

/** How typical a sign is of a nutrient's shortfall or excess. */
public enum Strength {
    HALLMARK,
    COMMON,
    OCCASIONAL,
    WEAK
}
