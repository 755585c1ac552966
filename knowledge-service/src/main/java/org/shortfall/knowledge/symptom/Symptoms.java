package org.shortfall.knowledge.symptom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The symptoms of the catalogue. */
@ApplicationScoped
public class Symptoms implements PanacheRepositoryBase<SymptomRow, String> {

    /** All of them, by id. */
    public List<Symptom> all() {
        return listAll(Sort.by("id")).stream().map(Symptom::of).toList();
    }
}
