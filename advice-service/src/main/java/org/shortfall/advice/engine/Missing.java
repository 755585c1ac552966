package org.shortfall.advice.engine;

/** A fact that was not said, and what it would change. */
public record Missing(String fact, String why) {}
