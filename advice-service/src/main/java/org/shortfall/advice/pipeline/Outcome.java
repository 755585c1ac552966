package org.shortfall.advice.pipeline;

import org.shortfall.advice.event.CloudEvent;

/** How one record of the report topic ends. Exactly one of these. */
sealed interface Outcome {

    /** The advice that now stands in the table and goes to the topic. */
    record Issued(String subject, CloudEvent event) implements Outcome {}

    /** A record that cannot be used; it goes to the dead-letter topic as it came. */
    record DeadLetter(ReportRecord record, Reason reason) implements Outcome {}

    /** A report that stands in the log a second time; its advice was issued for the first. */
    record Duplicate() implements Outcome {}

    /** Why a record cannot be used; its name is the code in the dead letter's header. */
    enum Reason {
        MISSING_KEY,
        MISSING_VALUE,
        UNKNOWN_TYPE,
        UNREADABLE,
        WRONG_PARTITION,
        ENGINE_FAILURE
    }
}
