package org.shortfall.knowledge.importing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms as the tables have them, for the tests that look at the tables alone. */
final class Vocabulary {

    record Term(String kind, String id, String label, List<String> synonyms, List<String> implies, Row row) {}

    final List<Term> terms = VocabularyTables.TERM_FILES.stream()
            .flatMap(file -> Resources.csv("vocabulary/" + file + ".csv").stream())
            .map(row -> new Term(
                    row.text("kind"),
                    row.text("id"),
                    row.text("label"),
                    Arrays.asList(row.list("synonyms")),
                    Arrays.asList(row.list("implies")),
                    row))
            .toList();

    final Map<String, Term> byId = byId();

    /** The term and all that it implies. */
    Set<String> reachedFrom(String id) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                Term term = byId.get(next);
                if (term != null) {
                    open.addAll(term.implies());
                }
            }
        }
        return reached;
    }

    private Map<String, Term> byId() {
        Map<String, Term> map = new LinkedHashMap<>();
        terms.forEach(term -> map.put(term.id(), term));
        return map;
    }
}
