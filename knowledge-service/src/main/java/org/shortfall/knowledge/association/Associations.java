package org.shortfall.knowledge.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The associations of the catalogue. */
@ApplicationScoped
public class Associations implements PanacheRepositoryBase<AssociationRow, String> {

    /** All of them, by id. */
    public List<Association> all() {
        return listAll(Sort.by("id")).stream().map(Association::of).toList();
    }
}
