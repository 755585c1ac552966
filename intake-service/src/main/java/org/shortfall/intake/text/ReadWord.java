package org.shortfall.intake.text;

/** A word of the report's own code lists that was read, such as the sex. */
public record ReadWord(String value, Span span) {}
