package org.shortfall.knowledge.http;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of something. It always travels whole: what, how much, in which unit, and who says so.
 *
 * @param unit UCUM, for example {@code mg} or {@code ug{RAE}}
 * @param source ids of the sources, each to be read at {@code /v1/catalogue/sources/{id}}
 */
@Schema(description = "How much of something, with its unit (UCUM) and the ids of its sources.")
public record Amount(String id, String name, BigDecimal value, String unit, List<String> source) {

    public Amount {
        value = Decimals.plain(value);
        source = List.copyOf(source);
    }
}
