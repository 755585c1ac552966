package org.shortfall.knowledge.nutrient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The tests of the catalogue. */
@ApplicationScoped
public class LabTests implements PanacheRepositoryBase<LabTestRow, String> {

    /** All of them, by id. */
    public List<LabTest> all() {
        return listAll(Sort.by("id")).stream().map(LabTest::of).toList();
    }
}
