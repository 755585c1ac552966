package org.shortfall.intake.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A nutrient that the person says to take.
 *
 * @param value how much of it, in {@code unit}; both or none
 * @param unit ug, mg, g or [iU]
 * @param per day or week
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadSupplement(
        String nutrient,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String per,
        Span span) {}
