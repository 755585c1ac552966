package org.shortfall.advice.catalogue;

/** A vitamin, mineral or other nutrient of the catalogue. */
public record Nutrient(String id, String name) {}
