package org.shortfall.knowledge.nutrient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The reference intakes of the catalogue. */
@ApplicationScoped
public class ReferenceIntakes implements PanacheRepositoryBase<ReferenceIntakeRow, String> {

    /** What a release carries of the reference intakes of these nutrients, by ids. */
    public List<ReleasedIntake> released(Set<String> nutrients) {
        return ReleasedIntake.among(list("value is not null", Sort.by("id")), nutrients);
    }

    boolean hasLifeStage(String word) {
        return count("reproductiveStage = ?1 or lifeStage = ?1", word) > 0;
    }
}
