package org.shortfall.knowledge.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names the entries of a part of the catalogue, so that two catalogues can be laid side by side. */
final class Entries {

    /** Fields that name an entry, where that is not its id. A name may stand for several entries: limits of one test. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "associations", List.of("nutrient", "direction", "symptom"),
            "riskFactors", List.of("nutrient", "term"),
            "interactions", List.of("nutrient", "term"),
            "contraindications", List.of("nutrient", "term", "form"),
            "referenceIntakes", List.of("nutrient", "type", "authority", "lifeStage", "sex", "reproductiveStage"),
            "wordClasses", List.of("class", "locale"),
            "patterns", List.of("kind", "id", "locale"),
            "ambiguities", List.of("phrase", "locale"),
            "emergencyNumbers", List.of("region", "purpose", "number"));

    private static final List<String> ID = List.of("id");

    private Entries() {}

    static Map<String, List<JsonNode>> of(String part, JsonNode content) {
        Map<String, List<JsonNode>> entries = new TreeMap<>();
        if (content.isArray()) {
            List<String> fields = NAMES.getOrDefault(part, ID);
            content.forEach(entry -> add(entries, name(entry, fields), entry));
        } else if (content.isObject()) {
            content.properties().forEach(entry -> add(entries, entry.getKey(), entry.getValue()));
        } else if (!content.isMissingNode()) {
            add(entries, part, content);
        }
        return entries;
    }

    private static void add(Map<String, List<JsonNode>> entries, String name, JsonNode entry) {
        entries.computeIfAbsent(name, unused -> new ArrayList<>()).add(entry);
    }

    private static String name(JsonNode entry, List<String> fields) {
        String name = fields.stream()
                .map(field -> entry.path(field).asText())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("/"));
        return name.isEmpty() ? entry.toString() : name;
    }
}
