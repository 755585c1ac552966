package org.shortfall.intake.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A laboratory result that was read; without a unit in the text it has none, and is asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadLab(
        String test, BigDecimal value, @Nullable String unit, Span span) {}
