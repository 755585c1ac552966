package org.shortfall.knowledge.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The emergency numbers of the catalogue. */
@ApplicationScoped
public class EmergencyNumbers implements PanacheRepositoryBase<EmergencyNumberRow, EmergencyNumberRow.Key> {

    static final Sort ORDER = Sort.by("region", "purpose", "number");

    /** All of them, by region and purpose. */
    public List<EmergencyNumber> all() {
        return listAll(ORDER).stream().map(row -> EmergencyNumber.of(row, null)).toList();
    }
}
