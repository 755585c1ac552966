package org.shortfall.knowledge.nutrient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The reference intakes of the catalogue. */
@ApplicationScoped
public class ReferenceIntakes implements PanacheRepositoryBase<ReferenceIntakeRow, Integer> {

    /** Those that have a number, in the order of the tables. */
    public List<ReferenceIntakeRow> withValue() {
        return list("value is not null", Sort.by("id"));
    }

    boolean hasLifeStage(String word) {
        return count("reproductiveStage = ?1 or lifeStage = ?1", word) > 0;
    }
}
