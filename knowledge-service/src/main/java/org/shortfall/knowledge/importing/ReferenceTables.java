package org.shortfall.knowledge.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reference intakes: NASEM's tables, EFSA's reference values and EFSA's upper levels for adults. */
final class ReferenceTables {

    private static final BigDecimal ADULT = BigDecimal.valueOf(18);

    static final List<TableImport> ALL = List.of(TableImport.of(
            "reference intakes",
            "reference_intake",
            "nutrient, type, authority, life_stage, sex, reproductive_stage, min_age, max_age, value, unit, scope,"
                    + " form, variant, note, sources, confidence, verification",
            ReferenceTables::rows));

    private ReferenceTables() {}

    private static Stream<@Nullable Object[]> rows() {
        return Stream.of(nasem(), efsaValues(), efsaUpperLevels()).flatMap(rows -> rows);
    }

    private static Stream<@Nullable Object[]> nasem() {
        return Resources.csv("dri.csv").stream().map(row -> new @Nullable Object[] {
            row.text("nutrient_id"),
            row.text("dri_type"),
            "NASEM",
            row.text("life_stage"),
            row.text("sex"),
            word(row.optional("reproductive_stage")),
            row.number("age_min_years"),
            row.number("age_max_years_exclusive"),
            row.number("value"),
            row.text("unit"),
            row.optional("scope"),
            row.optional("form"),
            null,
            row.optional("note"),
            row.sources(),
            row.text("confidence"),
            row.text("verification")
        });
    }

    private static Stream<@Nullable Object[]> efsaValues() {
        return Resources.csv("dri_efsa_drv.csv").stream().map(row -> new @Nullable Object[] {
            row.text("nutrient_id"),
            row.text("type"),
            "EFSA",
            row.text("age_group"),
            row.text("sex_id"),
            row.text("reproductive_stage"),
            row.number("age_min_years"),
            row.number("age_max_years_exclusive"),
            row.number("value"),
            unit(row),
            null,
            row.text("nutrient"),
            variant(row),
            note(row),
            row.sources(),
            row.text("confidence"),
            row.text("verification")
        });
    }

    private static Stream<@Nullable Object[]> efsaUpperLevels() {
        return Resources.csv("efsa_upper_levels_adult.csv").stream().map(row -> new @Nullable Object[] {
            row.text("nutrient_id"),
            row.text("type"),
            "EFSA",
            "adult",
            "any",
            "none",
            ADULT,
            null,
            row.number("value"),
            row.text("unit"),
            row.text("scope"),
            row.optional("form"),
            null,
            row.optional("note"),
            row.sources(),
            row.text("confidence"),
            row.text("verification")
        });
    }

    private static String word(@Nullable String stage) {
        return stage == null ? "none" : stage;
    }

    /** A row in words ("as low as possible") has no unit. */
    private static String unit(Row row) {
        String unit = row.optional("unit");
        return unit == null ? "{none}" : unit;
    }

    /** What tells apart values for one age and sex, for example the physical activity. */
    private static @Nullable String variant(Row row) {
        String stage = row.text("stage");
        return List.of("None", "Pregnancy", "Lactation").contains(stage) ? null : stage;
    }

    private static @Nullable String note(Row row) {
        String note = row.optional("value_note");
        String variant = variant(row);
        if (variant == null) {
            return note;
        }
        return note == null ? variant : variant + "; " + note;
    }
}
