package org.shortfall.knowledge.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reads of the catalogue need beside its facts: terms of review, emergency numbers, attributions. */
final class ServingTables {

    static final List<TableImport> ALL = List.of(
            TableImport.of(
                    "terms of review",
                    "review_policy",
                    "kind, years, reason",
                    () -> Resources.csv("review_policy.csv").stream().map(row -> new @Nullable Object[] {
                        row.text("kind"), Integer.valueOf(row.text("years")), row.text("reason")
                    })),
            TableImport.of(
                    "emergency numbers",
                    "emergency_number",
                    "region, purpose, number, service, note, sources, verification",
                    () -> Resources.csv("emergency_numbers.csv").stream().map(row -> new @Nullable Object[] {
                        row.text("region"),
                        row.text("purpose"),
                        row.text("number"),
                        row.text("service"),
                        row.optional("note"),
                        row.sources(),
                        row.text("verification")
                    })),
            TableImport.of(
                    "attributions",
                    "attribution",
                    "id, name, licence, url, statement",
                    () -> Resources.csv("attributions.csv").stream().map(row -> new @Nullable Object[] {
                        row.text("id"),
                        row.text("name"),
                        row.text("licence"),
                        row.optional("url"),
                        row.text("statement")
                    })));

    private ServingTables() {}
}
