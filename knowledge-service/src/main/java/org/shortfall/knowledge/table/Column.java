package org.shortfall.knowledge.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/**
 * A column of a table.
 *
 * @param name as JSON and CSV have it
 * @param sqlName as the database has it
 * @param isRequired whether a row without it is refused; a list may be empty
 */
public record Column(String name, String sqlName, Kind kind, boolean isRequired) {

    /** What a cell holds. */
    public enum Kind {
        TEXT("text"),
        LIST("a list of texts, none empty or with a semicolon"),
        NUMBER("a number"),
        INTEGER("a whole number"),
        FLAG("true or false"),
        JSON("a JSON object");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        static Kind ofSql(String type) {
            return switch (type) {
                case "text", "character varying" -> TEXT;
                case "text[]", "character varying[]" -> LIST;
                case "numeric" -> NUMBER;
                case "integer" -> INTEGER;
                case "boolean" -> FLAG;
                case "jsonb" -> JSON;
                default -> throw new IllegalStateException("a column of type " + type + " cannot be curated");
            };
        }

        boolean fits(JsonNode value) {
            return switch (this) {
                case TEXT -> value.isTextual() && !value.asText().isBlank();
                case LIST ->
                    value.isArray()
                            && StreamSupport.stream(value.spliterator(), false).allMatch(Kind::isItem);
                case NUMBER -> value.isNumber();
                case INTEGER -> value.isIntegralNumber() && value.canConvertToInt();
                case FLAG -> value.isBoolean();
                case JSON -> value.isObject();
            };
        }

        private static boolean isItem(JsonNode item) {
            return item.isTextual()
                    && !item.asText().isBlank()
                    && !item.asText().contains(";");
        }
    }
}
