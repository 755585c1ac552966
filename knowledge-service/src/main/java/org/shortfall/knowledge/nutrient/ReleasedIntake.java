package org.shortfall.knowledge.nutrient;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.source.Verification;

/**
 * A reference intake as the release carries it: what to reach (RDA, AI) and what not to pass (UL, CDRR).
 *
 * @param minAge years, inclusive
 * @param maxAge years, exclusive; missing when there is no upper end
 * @param scope of a limit: {@code total}, {@code supplemental} or {@code preformed}
 * @param form the chemical form that the value covers, where it covers one only
 */
public record ReleasedIntake(
        String nutrient,
        String type,
        String authority,
        String lifeStage,
        String sex,
        String reproductiveStage,
        @Nullable BigDecimal minAge,
        @Nullable BigDecimal maxAge,
        BigDecimal value,
        String unit,
        @Nullable String scope,
        @Nullable String form,
        @Nullable String note,
        List<String> sources,
        boolean verified) {

    private static final Set<String> TARGETS = Set.of("RDA", "AI");
    private static final Set<String> LIMITS = Set.of("UL", "CDRR");

    /** The rows that a release carries: NASEM's targets and limits, EFSA's limits, EFSA's targets where NASEM has none. */
    static List<ReleasedIntake> among(List<ReferenceIntakeRow> rows, Set<String> nutrients) {
        Set<String> withTarget = rows.stream()
                .filter(row -> row.authority.equals("NASEM") && TARGETS.contains(row.type))
                .map(row -> row.nutrient)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> nutrients.contains(row.nutrient))
                .filter(row -> LIMITS.contains(row.type)
                        || (TARGETS.contains(row.type)
                                && (row.authority.equals("NASEM") || !withTarget.contains(row.nutrient))))
                .flatMap(row -> row.value == null ? Stream.empty() : Stream.of(of(row, row.value)))
                .toList();
    }

    private static ReleasedIntake of(ReferenceIntakeRow row, BigDecimal value) {
        return new ReleasedIntake(
                row.nutrient,
                row.type,
                row.authority,
                row.lifeStage,
                row.sex,
                row.reproductiveStage,
                row.minAge,
                row.maxAge,
                value,
                row.unit,
                row.scope,
                row.form,
                row.note,
                row.sources,
                Verification.isVerified(row.verification));
    }
}
