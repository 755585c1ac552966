package org.shortfall.knowledge.source;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact holds, how well it was checked, and until when it counts as current.
 *
 * @param confidence of the row, A (sure) to C
 * @param verification how far the claim was checked; only {@code claim_text_seen} may be shown as cited
 * @param jurisdictions of its sources: ISO 3166 countries, {@code EU}, {@code INT}
 * @param edition the newest day or year that one of its sources bears; missing where none bears any
 * @param reviewBy last day on which it counts as current; missing where no source bears a date or was read
 * @param current whether that day has not passed
 */
@Schema(
        description = "Where a fact holds, how far it was checked, and until when it counts as current. Only"
                + " `claim_text_seen` may be shown as cited; anything else is to be shown as unverified.")
public record Provenance(
        @Schema(description = "How sure the row is, A to C.") @Nullable
        String confidence,

        @Schema(
                description = "How far the claim was checked against its sources.",
                enumeration = {
                    "claim_text_seen",
                    "inherited_claim_text_seen",
                    "source_doc_partly_seen",
                    "source_doc_partly_seen_claim_from_knowledge",
                    "from_knowledge_source_not_seen"
                })
        @Nullable
        String verification,

        List<String> jurisdictions,
        @Nullable String edition,
        @Nullable LocalDate reviewBy,
        boolean current) {

    public Provenance {
        jurisdictions = List.copyOf(jurisdictions);
    }
}
