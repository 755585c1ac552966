package org.shortfall.intake.report;

/** An entry of the profile that no term of the vocabulary fits; its words stay with the client, the pointer says which. */
public record Unrecognised(String kind, String pointer) {}
