package org.shortfall.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values that fit a schema, or nearly: from its examples where it has some, because patterns cannot be turned around. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    /** Words that mean something somewhere. */
    private static final List<String> WORDS = List.of(
            "leg_cramps",
            "fatigue",
            "headache",
            "magnesium",
            "iron",
            "vitamin_b12",
            "vegan",
            "metformin",
            "female",
            "present",
            "en",
            "de",
            "GB",
            "P3W",
            "2026-10-01",
            "2026-11-23T07:30:00Z",
            "mg",
            "ug",
            "day",
            "1",
            "associations",
            "sources",
            "condition",
            "p-41",
            "magnesium.deficiency.leg_cramps",
            "merge");

    private final Document document;
    private final Random random;

    Values(Document document, Random random) {
        this.document = document;
        this.random = random;
    }

    /** One that fits, as far as the schema can be followed. */
    JsonNode of(JsonNode schema) {
        return of(document.resolved(schema), 0);
    }

    /** As plain text: for a path, a query or a header. */
    String text(JsonNode schema) {
        JsonNode value = of(schema);
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private JsonNode of(JsonNode schema, int depth) {
        for (String known : List.of("enum", "examples")) {
            if (schema.path(known).isArray() && !schema.path(known).isEmpty()) {
                return one(schema.path(known));
            }
        }
        for (String known : List.of("const", "example", "default")) {
            if (schema.has(known)) {
                return schema.path(known);
            }
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return of(document.resolved(one(schema.path(choice))), depth);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(random.nextInt(1, 12));
            case "number" -> JSON.numberNode(random.nextInt(0, 400) / 4.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(string(schema.path("format").asText()));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            boolean wanted = depth < DEEPEST && random.nextInt(3) == 0;
            if (wanted || required.contains(property.getKey())) {
                object.set(property.getKey(), of(document.resolved(property.getValue()), depth + 1));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = Math.max(schema.path("minItems").asInt(0), depth < DEEPEST ? random.nextInt(4) : 0);
        for (int i = 0; i < size; i++) {
            array.add(of(document.resolved(schema.path("items")), depth + 1));
        }
        return array;
    }

    private String string(String format) {
        return switch (format) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> "2026-10-0" + random.nextInt(1, 10);
            case "date-time" -> "2026-11-2%dT07:30:00Z".formatted(random.nextInt(0, 4));
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    private JsonNode one(JsonNode list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.path(0).asText();
        }
        return type.isMissingNode() && schema.has("properties") ? "object" : type.asText();
    }
}
