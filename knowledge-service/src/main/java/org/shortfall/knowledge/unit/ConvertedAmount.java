package org.shortfall.knowledge.unit;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount in another unit.
 *
 * @param sources ids of the sources of the factors; empty if only prefixes changed
 * @param verified whether every factor was read in its source
 */
@Schema(description = "An amount in another unit, with the sources of the factors.")
public record ConvertedAmount(BigDecimal value, String unit, List<String> sources, boolean verified) {}
