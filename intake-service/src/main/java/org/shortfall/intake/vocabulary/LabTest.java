package org.shortfall.intake.vocabulary;

/** A laboratory test whose result may be reported. The catalogue has one row per limit, so an id may come twice. */
public record LabTest(String id, String name) {}
