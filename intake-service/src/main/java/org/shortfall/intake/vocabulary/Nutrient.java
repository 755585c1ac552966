package org.shortfall.intake.vocabulary;

/** A nutrient that a supplement may be reported for. */
public record Nutrient(String id, String name) {}
