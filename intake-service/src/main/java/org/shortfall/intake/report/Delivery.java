package org.shortfall.intake.report;

/** What became of an event that was handed to the broker. */
public enum Delivery {
    /** All in-sync replicas have it. */
    ACKNOWLEDGED,
    /** No acknowledgement in time, or no room to wait for one. The client may send it again: its id will be the same. */
    NOT_TAKEN
}
