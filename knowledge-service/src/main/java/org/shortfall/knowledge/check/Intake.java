package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reference intake and the people it is for. Ages in years, the upper end excluded. */
record Intake(String key, ObjectNode row, BigDecimal from, BigDecimal to) {

    /** Older than anyone. */
    static final BigDecimal END = BigDecimal.valueOf(130);

    static final Comparator<Intake> BY_AGE =
            Comparator.comparing(Intake::from).thenComparing(Intake::to).thenComparing(Intake::key);

    static Intake of(String key, ObjectNode row) {
        BigDecimal from = Fields.number(row, "minAge");
        BigDecimal to = Fields.number(row, "maxAge");
        return new Intake(key, row, from == null ? BigDecimal.ZERO : from, to == null ? END : to);
    }

    String nutrient() {
        return Fields.text(row, "nutrient");
    }

    String authority() {
        return Fields.text(row, "authority");
    }

    String type() {
        return Fields.text(row, "type");
    }

    String scope() {
        return Fields.text(row, "scope");
    }

    String unit() {
        return Fields.text(row, "unit");
    }

    @Nullable
    BigDecimal value() {
        return Fields.number(row, "value");
    }

    /** {@code none}, {@code pregnancy} or {@code lactation}; children are nothing special here. */
    String stage() {
        String stage = Fields.text(row, "reproductiveStage");
        return stage.equals("infant") || stage.equals("child") ? "none" : stage;
    }

    List<String> sexes() {
        String sex = Fields.text(row, "sex");
        return sex.equals("any") ? List.of("female", "male") : List.of(sex);
    }

    /** Whether there are people whom both are for. */
    boolean overlaps(Intake other) {
        return stage().equals(other.stage())
                && sexes().stream().anyMatch(other.sexes()::contains)
                && from.compareTo(other.to) < 0
                && other.from.compareTo(to) < 0;
    }
}
