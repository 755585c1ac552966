package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;

/**
 * What people read makes no diagnosis, promises no cure and gives no dose to take, in English or German. "If you have
 * …" and "Do you have …?" are no diagnosis.
 */
final class WordingCheck implements Check {

    private record Text(CatalogueTable table, String pointer, String field) {}

    private record Banned(Pattern pattern, String code, String message) {

        static Banned of(String pattern, String code, String message) {
            return new Banned(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), code, message);
        }
    }

    private static final List<Text> TEXTS = List.of(
            new Text(CatalogueTables.TEXTS, "/text", "text"),
            new Text(CatalogueTables.RULES, "/content/message", "content"),
            new Text(CatalogueTables.RULES, "/content/name", "content"),
            new Text(CatalogueTables.GUIDANCE, "/statement", "statement"),
            new Text(CatalogueTables.ASSOCIATIONS, "/note", "note"),
            new Text(CatalogueTables.RISK_FACTORS, "/note", "note"),
            new Text(CatalogueTables.INTERACTIONS, "/action", "action"),
            new Text(CatalogueTables.CONTRAINDICATIONS, "/reason", "reason"),
            new Text(CatalogueTables.TESTS, "/interpretation", "interpretation"));

    private static final List<Banned> BANNED = List.of(
            Banned.of(
                    "(?<!\\b(?:if|when|whether|that|which|what|do|unless|once|where|until|or|and|because|as) )"
                            + "\\byou (?:have|are suffering from|suffer from)\\b(?! to\\b| it\\b)",
                    "diagnosis",
                    "do not tell people what they have: say what it can be a sign of"),
            Banned.of(
                    "(?<!\\b(?:wenn|falls|ob|dass|was|welche|oder|und|weil|bis|sobald) )"
                            + "\\b(?:Sie haben|du hast|Sie leiden an|du leidest an)\\b",
                    "diagnosis",
                    "do not tell people what they have: say what it can be a sign of"),
            Banned.of("\\b(?:cures|will cure|heals|heilt|guaranteed?|garantiert)\\b", "promise", "promise no cure"),
            Banned.of(
                    "\\b(?:take|taking|start|swallow|nehmen|nimm|einnehmen|schlucken)\\b[^.;!?]{0,60}?"
                            + "\\b\\d+(?:[.,]\\d+)?\\s*(?:mg|mcg|µg|μg|ug|IU|IE|tablets?|capsules?|pills?|Tabletten?"
                            + "|Kapseln?)\\b",
                    "dose",
                    "give no dose to take: at most, say what to ask a clinician or pharmacist about"));

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        for (Text text : TEXTS) {
            for (Map.Entry<String, ObjectNode> row :
                    candidate.rows(text.table()).entrySet()) {
                JsonNode words = row.getValue().at(text.pointer());
                for (Banned banned : BANNED) {
                    if (words.isTextual()
                            && banned.pattern().matcher(words.asText()).find()) {
                        findings.add(new Finding(
                                text.table(),
                                row.getKey(),
                                text.field(),
                                "banned-wording-" + banned.code(),
                                banned.message()));
                    }
                }
            }
        }
        return findings;
    }
}
