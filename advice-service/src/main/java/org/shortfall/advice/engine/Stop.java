package org.shortfall.advice.engine;

/** Whether to stop asking: a code for programs and the reason for people. */
public record Stop(boolean stop, String code, String reason) {}
