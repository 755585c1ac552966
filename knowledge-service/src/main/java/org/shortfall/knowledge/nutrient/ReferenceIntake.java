package org.shortfall.knowledge.nutrient;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Amount;
import org.shortfall.knowledge.http.Decimals;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Verification;

/**
 * A daily amount for one life stage, by one authority, as the REST interface shows it.
 *
 * @param amount what and how much a day; missing where the table speaks in words, which stand in {@code note}
 * @param type RDA, AI, EAR, UL, CDRR of NASEM; AI, AR, PRI, PRI_OR_AI, RI, UL, safe_level, advice of EFSA; UL_ND: no
 *     limit was set, which does not mean that any amount is safe
 * @param minAge years, inclusive
 * @param maxAge years, exclusive; missing when there is no upper end
 * @param scope of a limit: {@code total} intake, {@code supplemental} amounts only, {@code preformed} vitamin A only
 * @param form the chemical form that the limit covers, where it covers one only
 * @param lowest of a limit, when an age was asked for: whether no other authority sets a lower one for the same amounts.
 *     The lowest is the one to keep
 */
@Schema(description = "A daily amount for one life stage, by one authority.")
public record ReferenceIntake(
        String nutrient,
        @Nullable Amount amount,
        String type,
        String authority,
        String lifeStage,
        String sex,
        String reproductiveStage,
        @Nullable BigDecimal minAge,
        @Nullable BigDecimal maxAge,
        @Nullable String scope,
        @Nullable String form,
        @Nullable String note,

        @Schema(
                description =
                        "Of a limit, when an age was asked for: whether it is the lowest that covers these amounts,"
                                + " and so the one to keep.")
        @Nullable
        Boolean lowest,

        List<String> sources,
        boolean verified,
        Provenance provenance) {

    public ReferenceIntake {
        sources = List.copyOf(sources);
    }

    static ReferenceIntake of(
            ReferenceIntakeRow row, String nutrientName, @Nullable Boolean lowest, Provenance provenance) {
        return new ReferenceIntake(
                row.nutrient,
                row.value == null ? null : new Amount(row.nutrient, nutrientName, row.value, row.unit, row.sources),
                row.type,
                row.authority,
                row.lifeStage,
                row.sex,
                row.reproductiveStage,
                row.minAge == null ? null : Decimals.plain(row.minAge),
                row.maxAge == null ? null : Decimals.plain(row.maxAge),
                row.scope,
                row.form,
                row.note,
                lowest,
                row.sources,
                Verification.isVerified(row.verification),
                provenance);
    }
}
