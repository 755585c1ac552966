package org.shortfall.advice.pipeline;

import java.util.Locale;
import org.shortfall.advice.event.CloudEvent;

/** How one record of the report topic ends. Exactly one of these. */
sealed interface Outcome {

    ReportRecord record();

    /** The advice that now stands in the table and goes to the topic. */
    record Issued(ReportRecord record, String subject, CloudEvent event) implements Outcome {}

    /** A record that cannot be used; it goes to the dead-letter topic as it came. */
    record DeadLetter(ReportRecord record, Reason reason) implements Outcome {}

    /** A report that stands in the log a second time; its advice was issued for the first. */
    record Duplicate(ReportRecord record) implements Outcome {}

    /** Why a record cannot be used. */
    enum Reason {
        MISSING_KEY,
        MISSING_VALUE,
        UNKNOWN_TYPE,
        UNREADABLE,
        WRONG_PARTITION,
        /** Its reportId is that of another subject's report: no intake of ours wrote it. */
        CONFLICT,
        ENGINE_FAILURE;

        /** As in the dead letter's header. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
