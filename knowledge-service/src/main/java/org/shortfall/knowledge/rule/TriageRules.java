package org.shortfall.knowledge.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The triage rules of the catalogue. */
@ApplicationScoped
public class TriageRules implements PanacheRepositoryBase<TriageRuleRow, String> {

    /** All of them as the release carries them, by id. */
    public List<TriageRule> all() {
        return listAll(Sort.by("id")).stream().map(TriageRule::of).toList();
    }
}
