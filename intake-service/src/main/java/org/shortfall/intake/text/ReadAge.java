package org.shortfall.intake.text;

/** The age, in full {@code years} or {@code months}. */
public record ReadAge(int value, String unit, Span span) {}
