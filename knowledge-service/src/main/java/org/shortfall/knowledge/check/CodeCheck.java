package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;

/**
 * A code of HPO, ICD-10-CM or LOINC is well formed, stands with its label, and has the same label wherever it stands.
 * Whether the label is the publisher's own is for the reviewer: the terminologies are not shipped.
 */
final class CodeCheck implements Check {

    private record Pair(CatalogueTable table, String code, String label, Predicate<String> isWellFormed) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    CatalogueTables.SYMPTOMS,
                    "hpoId",
                    "hpoLabel",
                    Pattern.compile("HP:\\d{7}").asMatchPredicate()),
            new Pair(
                    CatalogueTables.SYMPTOMS,
                    "icd10cmCategory",
                    "icd10cmLabel",
                    Pattern.compile("[A-Z]\\d[0-9A-Z]").asMatchPredicate()),
            new Pair(CatalogueTables.TESTS, "loinc", "loincName", CodeCheck::isLoinc));

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        for (Pair pair : PAIRS) {
            Map<String, String> labels = new HashMap<>();
            Map<String, String> codes = new HashMap<>();
            for (Map.Entry<String, ObjectNode> row :
                    candidate.rows(pair.table()).entrySet()) {
                check(pair, row, labels, codes, findings);
            }
        }
        return findings;
    }

    private static void check(
            Pair pair,
            Map.Entry<String, ObjectNode> row,
            Map<String, String> labels,
            Map<String, String> codes,
            List<Finding> findings) {
        String code = Fields.text(row.getValue(), pair.code());
        String label = Fields.text(row.getValue(), pair.label());
        if (code.isEmpty() != label.isEmpty()) {
            String missing = code.isEmpty() ? pair.code() : pair.label();
            findings.add(finding(pair, row, missing, "code-without-label", "a code and its label stand together"));
        } else if (!code.isEmpty() && !pair.isWellFormed().test(code)) {
            findings.add(finding(pair, row, pair.code(), "bad-code", "'" + code + "' is no such code"));
        } else if (!code.isEmpty()) {
            differs(pair, row, labels, code, label, pair.label(), findings);
            differs(pair, row, codes, label, code, pair.code(), findings);
        }
    }

    private static void differs(
            Pair pair,
            Map.Entry<String, ObjectNode> row,
            Map<String, String> seen,
            String from,
            String to,
            String field,
            List<Finding> findings) {
        String before = seen.putIfAbsent(from, to);
        if (before != null && !before.equals(to)) {
            String message = "'" + from + "' stands with '" + before + "' elsewhere, here with '" + to + "'";
            findings.add(finding(pair, row, field, "code-with-two-labels", message));
        }
    }

    private static Finding finding(
            Pair pair, Map.Entry<String, ObjectNode> row, String field, String code, String message) {
        return new Finding(pair.table(), row.getKey(), field, code, message);
    }

    /** LOINC codes end with a check digit (Luhn, from the right). */
    static boolean isLoinc(String code) {
        if (!code.matches("\\d{1,7}-\\d")) {
            return false;
        }
        int sum = 0;
        int dash = code.indexOf('-');
        for (int i = dash - 1, position = 0; i >= 0; i--, position++) {
            int digit = (code.charAt(i) - '0') * (position % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10 == code.charAt(dash + 1) - '0';
    }
}
