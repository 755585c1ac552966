package org.shortfall.intake.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.shortfall.intake.report.TextReading.Read;
import org.shortfall.intake.text.Understanding;

/** What was understood of a text, and when not to wait for anything that is made of it. */
record Understood(@JsonUnwrapped Understanding understanding, int catalogueRelease, String safetyNet) {

    static Understood of(Read.Understood read) {
        return new Understood(read.understanding(), read.release(), read.safetyNet());
    }
}
