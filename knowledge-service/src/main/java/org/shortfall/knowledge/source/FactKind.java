package org.shortfall.knowledge.source;

import java.util.Locale;

/** A kind of fact; each has its own term of review in {@code review_policy}. */
public enum FactKind {
    NUTRIENT,
    SYMPTOM,
    TERM,
    ASSOCIATION,
    RISK_FACTOR,
    INTERACTION,
    CONTRAINDICATION,
    LAB_TEST,
    TRIAGE_RULE,
    REFERENCE_INTAKE,
    FOOD,
    GUIDELINE,
    EMERGENCY_NUMBER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
