package org.shortfall.knowledge.food;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shortfall.knowledge.http.Decimals;

/** A serving as one would say it, and its weight in grams. */
@Schema(description = "A serving as one would say it, and its weight in grams.")
public record Portion(String measure, BigDecimal grams) {

    public Portion {
        grams = Decimals.plain(grams);
    }
}
