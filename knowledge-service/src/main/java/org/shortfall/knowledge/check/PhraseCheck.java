package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;

/** Patterns, word classes and ambiguous phrases lead to symptoms, terms and classes that exist. */
final class PhraseCheck implements Check {

    private static final Pattern CLASS = Pattern.compile("<([^<>]+)>");

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        candidate.rows(CatalogueTables.PATTERNS).forEach((key, row) -> {
            thing(
                    candidate,
                    CatalogueTables.PATTERNS,
                    key,
                    "id",
                    Fields.text(row, "kind"),
                    Fields.text(row, "id"),
                    findings);
            classes(candidate, CatalogueTables.PATTERNS, key, row, "patterns", findings);
        });
        candidate
                .rows(CatalogueTables.WORD_CLASSES)
                .forEach((key, row) -> classes(candidate, CatalogueTables.WORD_CLASSES, key, row, "words", findings));
        candidate.rows(CatalogueTables.AMBIGUITIES).forEach((key, row) -> {
            for (String reading : Fields.list(row, "readings")) {
                String[] parts = reading.split(":", 2);
                thing(
                        candidate,
                        CatalogueTables.AMBIGUITIES,
                        key,
                        "readings",
                        parts[0],
                        parts[parts.length - 1],
                        findings);
            }
        });
        return findings;
    }

    private static void thing(
            Candidate candidate,
            CatalogueTable table,
            String key,
            String field,
            String kind,
            String id,
            List<Finding> findings) {
        ObjectNode term = candidate.rows(CatalogueTables.TERMS).get(id);
        boolean exists = switch (kind) {
            case "ignored" -> true;
            case "symptom" -> candidate.rows(CatalogueTables.SYMPTOMS).containsKey(id);
            default -> term != null && Fields.text(term, "kind").equals(kind);
        };
        if (!exists) {
            findings.add(new Finding(table, key, field, "unknown-id", "there is no " + kind + " '" + id + "'"));
        }
    }

    private static void classes(
            Candidate candidate,
            CatalogueTable table,
            String key,
            ObjectNode row,
            String field,
            List<Finding> findings) {
        Map<String, ObjectNode> known = candidate.rows(CatalogueTables.WORD_CLASSES);
        String locale = Fields.text(row, "locale");
        Fields.list(row, field).stream()
                .flatMap(text -> CLASS.matcher(text).results())
                .map(match -> match.group(1))
                .distinct()
                .filter(name -> !known.containsKey(name + "." + locale))
                .forEach(name -> findings.add(new Finding(
                        table, key, field, "unknown-id", "there is no word class '" + name + "' in " + locale)));
    }
}
