package org.shortfall.knowledge.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The risk factors of the catalogue. */
@ApplicationScoped
public class RiskFactors implements PanacheRepositoryBase<RiskFactorRow, String> {

    /** All of them, by id. */
    public List<RiskFactor> all() {
        return listAll(Sort.by("id")).stream().map(RiskFactor::of).toList();
    }
}
