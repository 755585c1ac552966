package org.shortfall.advice.catalogue;

/** How good the evidence of an association is: A strong, C weak. */
public enum Grade {
    A,
    B,
    C
}
