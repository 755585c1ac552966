package org.shortfall.knowledge.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shortfall.knowledge.source.Verification;

/** The triage rules of the catalogue. */
@ApplicationScoped
public class TriageRules implements PanacheRepositoryBase<TriageRuleRow, String> {

    /** All of them as the release carries them, by id. */
    public List<Map<String, Object>> all() {
        return listAll(Sort.by("id")).stream().map(TriageRules::entry).toList();
    }

    /** A rule with every key that it has, its sources and whether the claim was read in them. */
    static Map<String, Object> entry(TriageRuleRow row) {
        Map<String, Object> entry = new TreeMap<>(row.content);
        entry.put("sources", List.copyOf(row.sources));
        entry.put("verified", Verification.isVerified(row.verification));
        return entry;
    }
}
