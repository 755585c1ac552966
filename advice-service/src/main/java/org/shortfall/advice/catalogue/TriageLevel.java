package org.shortfall.advice.catalogue;

/** How soon to see someone, from least to most urgent; the order of the constants is the order of urgency. */
public enum TriageLevel {
    SELF_CARE,
    ROUTINE,
    URGENT,
    EMERGENCY;

    /** One level lower, but never silent: an ordinary explanation leaves at least {@link #ROUTINE}. */
    public TriageLevel softened() {
        return switch (this) {
            case EMERGENCY -> URGENT;
            case URGENT, ROUTINE -> ROUTINE;
            case SELF_CARE -> SELF_CARE;
        };
    }

    /** Care comes first: nothing to eat or take may stand beside it. */
    public boolean isCareFirst() {
        return compareTo(URGENT) >= 0;
    }
}
