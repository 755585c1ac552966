package org.shortfall.knowledge.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sources, nutrients, symptoms and the terms of the vocabulary. */
final class VocabularyTables {

    /** One file per kind of term. */
    static final List<String> TERM_FILES = List.of(
            "conditions",
            "surgeries",
            "events",
            "medications",
            "drug_classes",
            "supplements",
            "diets",
            "allergies",
            "lifestyle",
            "life_stages",
            "ages",
            "traits");

    static final List<TableImport> ALL = List.of(
            TableImport.of(
                    "sources",
                    "source",
                    "id, title, publisher, url, licence, read_as, edition, checked, jurisdiction",
                    VocabularyTables::sources),
            TableImport.of(
                    "nutrients",
                    "nutrient",
                    "id, name, kind, subkind, unit, aliases, roles, food_sources, sources, confidence, verification",
                    VocabularyTables::nutrients),
            TableImport.of(
                    "symptoms",
                    "symptom",
                    "id, name, clinical_term, symptom_group, synonyms, implies, implies_terms, name_de, phrases_de,"
                            + " hpo_id, hpo_label, hpo_match, icd10cm_category, icd10cm_label, sources, confidence",
                    VocabularyTables::symptoms),
            TableImport.of(
                    "terms",
                    "term",
                    "id, kind, label, synonyms, implies, requires_food_tag, excludes_food_tags, food_allergy, min_age,"
                            + " max_age, sex, nutrient, context_phrases, phrases_de, icd10_category, sources,"
                            + " verification, note",
                    VocabularyTables::terms));

    private VocabularyTables() {}

    private static Stream<@Nullable Object[]> sources() {
        return Resources.json("sources.json").valueStream().map(source -> new @Nullable Object[] {
            source.path("id").asText(),
            source.path("title").asText(),
            text(source, "publisher"),
            text(source, "url"),
            text(source, "licence"),
            text(source, "read"),
            text(source, "edition"),
            text(source, "checked"),
            text(source, "jurisdiction")
        });
    }

    private static @Nullable String text(JsonNode node, String field) {
        String text = node.path(field).asText("");
        return text.isEmpty() ? null : text;
    }

    private static Stream<@Nullable Object[]> nutrients() {
        return Resources.csv("nutrients.csv").stream().map(row -> new @Nullable Object[] {
            row.text("nutrient_id"),
            row.text("name"),
            row.text("kind"),
            row.optional("subkind"),
            row.text("canonical_unit"),
            row.list("aliases"),
            row.list("roles"),
            row.list("top_food_sources"),
            row.sources(),
            row.text("confidence"),
            row.text("verification")
        });
    }

    private static Stream<@Nullable Object[]> symptoms() {
        Map<String, List<String>> implies = grouped("symptom_implies.csv", "implies");
        Map<String, List<String>> terms = grouped("symptom_terms.csv", "term_id");
        Map<String, List<String>> german = GermanTables.symptomPhrases();
        Map<String, String> names = GermanTables.symptomNames();
        return Resources.csv("symptoms.csv").stream().map(row -> {
            String id = row.text("symptom_id");
            return new @Nullable Object[] {
                id,
                row.text("plain_name"),
                row.optional("clinical_term"),
                row.text("group"),
                row.list("synonyms"),
                implies.getOrDefault(id, List.of()).toArray(String[]::new),
                terms.getOrDefault(id, List.of()).toArray(String[]::new),
                names.get(id),
                german.getOrDefault(id, List.of()).toArray(String[]::new),
                row.optional("hpo_id"),
                row.optional("hpo_label"),
                row.optional("hpo_match"),
                row.optional("icd10cm_category"),
                row.optional("icd10cm_label"),
                row.sources(),
                row.text("confidence")
            };
        });
    }

    private static Map<String, List<String>> grouped(String table, String column) {
        return Resources.csv(table).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("symptom_id"),
                        Collectors.mapping(row -> row.text(column), Collectors.toList())));
    }

    private static Stream<@Nullable Object[]> terms() {
        Map<String, List<String>> german = GermanTables.termPhrases();
        return TERM_FILES.stream()
                .flatMap(file -> Resources.csv("vocabulary/" + file + ".csv").stream())
                .map(row -> new @Nullable Object[] {
                    row.text("id"),
                    row.text("kind"),
                    row.text("label"),
                    row.list("synonyms"),
                    row.list("implies"),
                    row.optional("requires_food_tag"),
                    row.list("excludes_food_tags"),
                    row.flag("food_allergy"),
                    row.number("min_age"),
                    row.number("max_age"),
                    row.optional("sex"),
                    row.optional("nutrient"),
                    row.list("context_phrases"),
                    german.getOrDefault(row.text("id"), List.of()).toArray(String[]::new),
                    row.optional("icd10_category"),
                    row.sources(),
                    row.text("verification"),
                    row.optional("note")
                });
    }
}
