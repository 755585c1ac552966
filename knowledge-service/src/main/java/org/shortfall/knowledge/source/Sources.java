package org.shortfall.knowledge.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The sources of the catalogue. */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<SourceRow, String> {

    /** All of them, by id. */
    public List<Source> all() {
        return listAll(Sort.by("id")).stream().map(Source::of).toList();
    }
}
