package org.shortfall.advice.catalogue;

/** Too little or too much of a nutrient. */
public enum Direction {
    DEFICIENCY,
    EXCESS
}
