package org.shortfall.advice.engine;

import java.util.List;

/** A nutrient that was considered and not given, with the coded reason. */
public record Withheld(String nutrient, String code, String message, List<String> sources, boolean verified) {}
