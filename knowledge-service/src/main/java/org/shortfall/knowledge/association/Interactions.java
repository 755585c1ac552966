package org.shortfall.knowledge.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The interactions of the catalogue. */
@ApplicationScoped
public class Interactions implements PanacheRepositoryBase<InteractionRow, String> {

    /** All of them, by id. */
    public List<Interaction> all() {
        return listAll(Sort.by("id")).stream().map(Interaction::of).toList();
    }
}
