package org.shortfall.advice.engine;

/** A symptom to ask about next. */
public record Question(String symptom, String text) {}
