package org.shortfall.knowledge.nutrient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.shortfall.knowledge.locale.LocalTexts;
import org.shortfall.knowledge.query.CatalogueVersion;
import org.shortfall.knowledge.query.KeptPerVersion;

/** The names of nutrients, for amounts that travel with one. */
@ApplicationScoped
class NutrientNames {

    private final KeptPerVersion<Map<String, String>> english;
    private final LocalTexts texts;

    NutrientNames(Nutrients nutrients, LocalTexts texts, CatalogueVersion version) {
        this.texts = texts;
        this.english = new KeptPerVersion<>(
                version, () -> nutrients.all().stream().collect(Collectors.toMap(Nutrient::id, Nutrient::name)));
    }

    /** In the language of the request; what is no nutrient of ours has its id in plain words. */
    String of(String id) {
        return texts.words().of("nutrient." + id, english.get().getOrDefault(id, id.replace('_', ' ')));
    }
}
