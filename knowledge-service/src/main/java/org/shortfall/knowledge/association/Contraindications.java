package org.shortfall.knowledge.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The contraindications of the catalogue. */
@ApplicationScoped
public class Contraindications implements PanacheRepositoryBase<ContraindicationRow, String> {

    /** All of them, by id. */
    public List<Contraindication> all() {
        return listAll(Sort.by("id")).stream().map(Contraindication::of).toList();
    }
}
