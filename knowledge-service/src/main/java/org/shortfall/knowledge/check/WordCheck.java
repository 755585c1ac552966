package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;
import org.shortfall.knowledge.vocabulary.Term;

/** Fields with a fixed list of words hold one of them. */
final class WordCheck implements Check {

    private record Words(CatalogueTable table, String field, Set<String> allowed) {

        static Words of(CatalogueTable table, String field, String... allowed) {
            return new Words(table, field, new TreeSet<>(List.of(allowed)));
        }
    }

    private static final String[] GRADES = {"A", "B", "C"};
    private static final String[] VERIFICATION = {
        "claim_text_seen", "source_doc_partly_seen_claim_from_knowledge", "from_knowledge_source_not_seen"
    };

    private static final List<Words> WORDS = List.of(
            Words.of(CatalogueTables.NUTRIENTS, "kind", "vitamin", "mineral", "macronutrient", "fatty_acid", "other"),
            Words.of(CatalogueTables.NUTRIENTS, "verification", VERIFICATION),
            Words.of(CatalogueTables.SYMPTOMS, "hpoMatch", "exact", "broad_or_close"),
            Words.of(CatalogueTables.TERMS, "kind", Term.KINDS.toArray(String[]::new)),
            Words.of(CatalogueTables.TERMS, "sex", "female", "male"),
            Words.of(CatalogueTables.TERMS, "verification", VERIFICATION),
            Words.of(CatalogueTables.ASSOCIATIONS, "direction", "deficiency", "excess"),
            Words.of(CatalogueTables.ASSOCIATIONS, "strength", "hallmark", "common", "occasional", "weak"),
            Words.of(CatalogueTables.ASSOCIATIONS, "grade", GRADES),
            Words.of(CatalogueTables.ASSOCIATIONS, "confidence", GRADES),
            Words.of(CatalogueTables.ASSOCIATIONS, "verification", VERIFICATION),
            Words.of(CatalogueTables.RISK_FACTORS, "confidence", GRADES),
            Words.of(CatalogueTables.RISK_FACTORS, "verification", VERIFICATION),
            Words.of(CatalogueTables.INTERACTIONS, "severity", "minor", "moderate", "major", "contraindicated"),
            Words.of(CatalogueTables.INTERACTIONS, "verification", VERIFICATION),
            Words.of(
                    CatalogueTables.CONTRAINDICATIONS,
                    "gate",
                    "avoid",
                    "avoid_without_clinician",
                    "clinician_only",
                    "limit",
                    "test_first",
                    "test_b12_first",
                    "caution"),
            Words.of(CatalogueTables.CONTRAINDICATIONS, "verification", VERIFICATION),
            Words.of(CatalogueTables.TESTS, "verification", VERIFICATION),
            Words.of(CatalogueTables.RULES, "triage", "emergency", "urgent", "routine"),
            Words.of(
                    CatalogueTables.RULES,
                    "verification",
                    "claim_text_seen",
                    "inherited_claim_text_seen",
                    "source_doc_partly_seen_claim_from_knowledge",
                    "from_knowledge_source_not_seen"),
            Words.of(CatalogueTables.GUIDANCE, "kind", "prefer", "limit", "target", "info", "caution"),
            Words.of(CatalogueTables.GUIDANCE, "verification", VERIFICATION),
            Words.of(CatalogueTables.REFERENCE_INTAKES, "authority", "NASEM", "EFSA"),
            Words.of(
                    CatalogueTables.REFERENCE_INTAKES,
                    "type",
                    "RDA",
                    "AI",
                    "EAR",
                    "UL",
                    "UL_ND",
                    "CDRR",
                    "AR",
                    "PRI",
                    "PRI_OR_AI",
                    "RI",
                    "safe_level",
                    "advice"),
            Words.of(CatalogueTables.REFERENCE_INTAKES, "sex", "any", "female", "male"),
            Words.of(CatalogueTables.REFERENCE_INTAKES, "scope", "total", "supplemental", "preformed"),
            Words.of(CatalogueTables.REFERENCE_INTAKES, "verification", VERIFICATION));

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        for (Words words : WORDS) {
            for (Map.Entry<String, ObjectNode> row :
                    candidate.rows(words.table()).entrySet()) {
                String word = Fields.text(row.getValue(), words.field());
                if (!word.isEmpty() && !words.allowed().contains(word)) {
                    findings.add(new Finding(
                            words.table(),
                            row.getKey(),
                            words.field(),
                            "unknown-word",
                            "'" + word + "' is none of " + String.join(", ", words.allowed())));
                }
            }
        }
        return findings;
    }
}
