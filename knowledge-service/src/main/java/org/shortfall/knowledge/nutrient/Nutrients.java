package org.shortfall.knowledge.nutrient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The nutrients of the catalogue. */
@ApplicationScoped
public class Nutrients implements PanacheRepositoryBase<NutrientRow, String> {

    /** All of them, by id. */
    public List<Nutrient> all() {
        return listAll(Sort.by("id")).stream().map(Nutrient::of).toList();
    }
}
