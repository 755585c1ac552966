package org.shortfall.knowledge.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The associations of the catalogue. */
@ApplicationScoped
public class Associations implements PanacheRepositoryBase<AssociationRow, Integer> {

    /** All of them, in the order of the table. */
    public List<Association> all() {
        return listAll(Sort.by("id")).stream().map(Association::of).toList();
    }
}
