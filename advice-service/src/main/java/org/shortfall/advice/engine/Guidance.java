package org.shortfall.advice.engine;

import java.util.List;

/** A sentence of general guidance that fits the report. */
public record Guidance(String code, String message, List<String> sources, boolean verified) {}
