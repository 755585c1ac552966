package org.shortfall.knowledge.emergency;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Verification;

/**
 * A number to call. Where a region has none here, people are told "your local emergency number".
 *
 * @param region ISO 3166-1 alpha-2
 * @param purpose {@code emergency} (life in danger), {@code urgent} (medical help that cannot wait) or {@code crisis}
 *     (thoughts of harming oneself, despair)
 * @param service who answers
 */
@Schema(description = "A number to call in an emergency, for urgent medical help, or in a crisis.")
public record EmergencyNumber(
        String region,
        String purpose,
        String number,
        String service,
        @Nullable String note,
        List<String> sources,
        boolean verified,
        @Nullable Provenance provenance) {

    public EmergencyNumber {
        sources = List.copyOf(sources);
    }

    static EmergencyNumber of(EmergencyNumberRow row, @Nullable Provenance provenance) {
        return new EmergencyNumber(
                row.region,
                row.purpose,
                row.number,
                row.service,
                row.note,
                row.sources,
                Verification.isVerified(row.verification),
                provenance);
    }
}
