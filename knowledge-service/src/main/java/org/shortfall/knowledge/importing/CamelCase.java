package org.shortfall.knowledge.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the snake_case keys of the rule files into the camelCase of our JSON. */
final class CamelCase {

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");
    /** Holds names of keys, which change with them. */
    private static final String LIST_OF_KEYS = "unknown_ok";

    private CamelCase() {}

    static String of(String key) {
        return UNDERSCORE.matcher(key).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    static JsonNode keys(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode renamed = JsonNodeFactory.instance.objectNode();
                object.properties()
                        .forEach(entry -> renamed.set(
                                of(entry.getKey()),
                                entry.getKey().equals(LIST_OF_KEYS)
                                        ? values(entry.getValue())
                                        : keys(entry.getValue())));
                yield renamed;
            }
            case ArrayNode array -> {
                ArrayNode renamed = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> renamed.add(keys(item)));
                yield renamed;
            }
            default -> node;
        };
    }

    private static JsonNode values(JsonNode list) {
        ArrayNode renamed = JsonNodeFactory.instance.arrayNode();
        list.forEach(item -> renamed.add(TextNode.valueOf(of(item.asText()))));
        return renamed;
    }
}
