package org.shortfall.intake.report;

import org.jspecify.annotations.Nullable;

/**
 * Who reports: an app of a tenant, for all of the tenant's subjects, or a person, for themselves alone.
 *
 * @param own the one subjectId that may be reported for; null for all
 */
public record Reporter(String tenant, @Nullable String own) {

    public boolean mayReportFor(String subjectId) {
        return own == null || own.equals(subjectId);
    }
}
