package org.shortfall.knowledge.nutrient;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.locale.Words;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Verification;

/**
 * A nutrient.
 *
 * @param kind {@code vitamin}, {@code mineral}, {@code macronutrient}, {@code fatty_acid} or {@code other}
 * @param unit UCUM unit of its reference intakes and of its amounts in foods
 * @param roles what it does in the body
 * @param foodSources foods that hold much of it
 * @param sources ids of the sources
 * @param verified whether the claims were read in the cited text
 */
@Schema(description = "A nutrient, what it does and where it is found.")
public record Nutrient(
        String id,
        String name,
        String kind,
        @Nullable String subkind,
        String unit,
        List<String> aliases,
        List<String> roles,
        List<String> foodSources,
        List<String> sources,
        boolean verified,
        @Nullable String language,
        @Nullable Provenance provenance) {

    public Nutrient {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        foodSources = List.copyOf(foodSources);
        sources = List.copyOf(sources);
    }

    static Nutrient of(NutrientRow row) {
        return new Nutrient(
                row.id,
                row.name,
                row.kind,
                row.subkind,
                row.unit,
                row.aliases,
                row.roles,
                row.foodSources,
                row.sources,
                Verification.isVerified(row.verification),
                null,
                null);
    }

    /** As it is served: in the words of a language, with its provenance. A release carries neither. */
    Nutrient told(Words words, Provenance provenance) {
        return new Nutrient(
                id,
                words.of("nutrient." + id, name),
                kind,
                subkind,
                unit,
                aliases,
                roles,
                foodSources,
                sources,
                verified,
                words.language(),
                provenance);
    }
}
