package org.shortfall.knowledge.nutrient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The tests of the catalogue. */
@ApplicationScoped
public class LabTests implements PanacheRepositoryBase<LabTestRow, Integer> {

    /** All of them, in the order of the table. */
    public List<LabTest> all() {
        return listAll(Sort.by("id")).stream().map(LabTest::of).toList();
    }
}
