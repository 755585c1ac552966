package org.shortfall.knowledge.guidance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The guidance of the catalogue. */
@ApplicationScoped
public class Guidelines implements PanacheRepositoryBase<GuidelineRow, String> {

    /** All of them, in the order of the table. */
    public List<Guideline> all() {
        return listAll(Sort.by("id")).stream().map(Guideline::of).toList();
    }
}
