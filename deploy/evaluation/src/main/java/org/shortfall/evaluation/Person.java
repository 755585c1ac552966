package org.shortfall.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Age, sex and pregnancy of a case: the only fields that are given to a report as they are.
 *
 * @param lifeStage pregnancy, lactation, postpartum, none, or null when the case does not say
 */
record Person(
        @Nullable BigDecimal ageYears,
        @Nullable String sex,
        @Nullable String lifeStage) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal TWO_YEARS = BigDecimal.TWO;

    static Person of(JsonNode row) {
        JsonNode age = row.path("age_years");
        String sex = row.path("sex").asText();
        return new Person(
                age.isNumber() ? age.decimalValue() : null,
                sex.equals("male") || sex.equals("female") ? sex : null,
                lifeStage(row));
    }

    private static @Nullable String lifeStage(JsonNode row) {
        String stage = row.path("life_stage").asText();
        if (row.path("pregnant").asBoolean() || stage.startsWith("pregnan")) {
            return "pregnancy";
        }
        return switch (stage) {
            case "lactation", "lactating", "breastfeeding" -> "lactation";
            case "postpartum" -> "postpartum";
            default -> row.path("pregnant").isBoolean() ? "none" : null;
        };
    }

    boolean isInfant() {
        return ageYears != null && ageYears.compareTo(BigDecimal.ONE) < 0;
    }

    /** The profile of a report; what is not known is left out. */
    ObjectNode profile() {
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        if (ageYears != null) {
            profile.set("age", age(ageYears));
        }
        if (sex != null) {
            profile.put("sex", sex);
        }
        if (lifeStage != null) {
            profile.put("lifeStage", lifeStage);
        }
        return profile;
    }

    /** Reports tell an age in full years or months: small children's and broken ages in months. */
    private static ObjectNode age(BigDecimal years) {
        boolean inMonths =
                years.compareTo(TWO_YEARS) < 0 || years.stripTrailingZeros().scale() > 0;
        BigDecimal value = inMonths ? years.multiply(MONTHS) : years;
        return JsonNodeFactory.instance
                .objectNode()
                .put("value", value.setScale(0, RoundingMode.HALF_UP).intValueExact())
                .put("unit", inMonths ? "months" : "years");
    }
}
