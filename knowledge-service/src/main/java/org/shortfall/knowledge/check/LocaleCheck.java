package org.shortfall.knowledge.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;

/**
 * Every text is there in both locales. English stands in the rows, German in the texts under {@code symptom.<id>} and
 * the like. A kind of text is asked for in German as soon as one of its kind is there, and for good.
 */
final class LocaleCheck implements Check {

    private static final String ENGLISH = "en";
    private static final Set<String> OTHERS = Set.of("de");

    /** Rows whose English text stands in the row, and the first word of the keys of their other texts. */
    private static final Map<String, CatalogueTable> FAMILIES = Map.of(
            "symptom", CatalogueTables.SYMPTOMS,
            "term", CatalogueTables.TERMS,
            "nutrient", CatalogueTables.NUTRIENTS,
            "rule", CatalogueTables.RULES,
            "guidance", CatalogueTables.GUIDANCE);

    @Override
    public List<Finding> findings(Candidate candidate) {
        Map<String, Set<String>> keys = new TreeMap<>();
        candidate
                .rows(CatalogueTables.TEXTS)
                .values()
                .forEach(row -> keys.computeIfAbsent(Fields.text(row, "locale"), locale -> new TreeSet<>())
                        .add(Fields.text(row, "key")));
        Set<String> english = keys.getOrDefault(ENGLISH, Set.of());
        List<Finding> findings = new ArrayList<>();
        for (String locale : OTHERS) {
            Set<String> own = keys.getOrDefault(locale, Set.of());
            if (!own.isEmpty()) {
                english.stream()
                        .filter(key -> !own.contains(key))
                        .forEach(key -> findings.add(missing(CatalogueTables.TEXTS, "en." + key, locale, key)));
                FAMILIES.forEach((family, table) -> family(candidate, locale, family, table, own, findings));
            }
        }
        return findings;
    }

    private static void family(
            Candidate candidate,
            String locale,
            String family,
            CatalogueTable table,
            Set<String> own,
            List<Finding> findings) {
        Map<String, String> wanted = candidate.rows(table).entrySet().stream()
                .collect(Collectors.toMap(
                        row -> family.equals("term")
                                ? "term." + Fields.text(row.getValue(), "kind") + "." + row.getKey()
                                : family + "." + row.getKey(),
                        Map.Entry::getKey));
        List<String> given =
                own.stream().filter(key -> key.startsWith(family + ".")).toList();
        if (!given.isEmpty()) {
            wanted.forEach((key, row) -> {
                if (!own.contains(key)) {
                    findings.add(missing(table, row, locale, key));
                }
            });
        }
        given.stream()
                .filter(key -> !wanted.containsKey(key))
                .forEach(key -> findings.add(new Finding(
                        CatalogueTables.TEXTS,
                        locale + "." + key,
                        "key",
                        "text-of-nothing",
                        "there is nothing that this text belongs to")));
    }

    private static Finding missing(CatalogueTable table, String row, String locale, String key) {
        return new Finding(
                table, row, "text", "missing-text", "add the text '" + key + "' in the locale '" + locale + "'");
    }
}
