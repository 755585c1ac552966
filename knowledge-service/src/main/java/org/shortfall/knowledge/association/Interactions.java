package org.shortfall.knowledge.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The interactions of the catalogue. */
@ApplicationScoped
public class Interactions implements PanacheRepositoryBase<InteractionRow, Integer> {

    /** All of them, in the order of the table. */
    public List<Interaction> all() {
        return listAll(Sort.by("id")).stream().map(Interaction::of).toList();
    }
}
