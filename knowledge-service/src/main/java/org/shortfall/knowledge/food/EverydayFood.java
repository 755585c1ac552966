package org.shortfall.knowledge.food;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An everyday food as the release carries it.
 *
 * @param per100g amount of each measured component in 100 g, in the unit of its nutrient; not measured = absent
 * @param tags what the food contains or fits; unknown = absent
 * @param verified whether the amounts were copied from the cited table itself
 */
public record EverydayFood(
        String id,
        String name,
        Portion portion,
        Map<String, BigDecimal> per100g,
        Map<String, Boolean> tags,
        List<String> classes,
        List<String> sources,
        boolean verified) {}
