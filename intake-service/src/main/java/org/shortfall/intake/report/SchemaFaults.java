package org.shortfall.intake.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Turns what the schema library found into our own coded faults. Its messages are never used: they may quote the
 * report.
 */
final class SchemaFaults {

    /** Names that are safe to point at; a longer or stranger one may be content, so its object is pointed at instead. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private final JsonNode schema;

    SchemaFaults(JsonNode schema) {
        this.schema = schema;
    }

    Fault of(Error error) {
        String at = error.getInstanceLocation().toString();
        NodePath rule = error.getSchemaLocation().getFragment();
        JsonNode limit = schema.at(rule.toString());
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                new Fault(
                        child(at, error.getProperty()),
                        "unknown-field",
                        "This field is not part of a report. Remove it, or check its spelling.");
            case "required" -> new Fault(child(at, error.getProperty()), "missing-field", "This field is required.");
            case "type" -> wrongType(at, limit, error.getInstanceNode());
            case "enum" -> new Fault(at, "not-one-of", "Use one of: " + words(limit) + ".");
            case "minimum" -> new Fault(at, "out-of-range", "It must be at least " + limit.asText() + ".");
            case "exclusiveMinimum" -> new Fault(at, "out-of-range", "It must be more than " + limit.asText() + ".");
            case "maximum" -> new Fault(at, "out-of-range", "It must be at most " + limit.asText() + ".");
            case "maxLength" -> new Fault(at, "too-long", "It may have at most " + limit.asText() + " characters.");
            case "minLength" -> new Fault(at, "too-short", "It needs at least " + limit.asText() + " character.");
            case "maxItems" -> new Fault(at, "too-many", "There may be at most " + limit.asText() + " entries.");
            case "minItems" -> new Fault(at, "too-few", "There must be at least " + limit.asText() + " entry.");
            case "uniqueItems" -> new Fault(at, "duplicate-item", "Every entry may stand once.");
            default -> new Fault(at, "invalid-format", form(rule));
        };
    }

    private static Fault wrongType(String at, JsonNode expected, JsonNode sent) {
        return sent.isNull()
                ? new Fault(at, "wrong-type", "Leave the field out when it is not known; null is not a value.")
                : new Fault(at, "wrong-type", "Send a value of the type " + expected.asText() + ".");
    }

    /** The field's own description says what form it has. */
    private String form(NodePath rule) {
        String description =
                schema.at(rule.getParent().toString()).path("description").asText();
        return "This has not the form that the field needs. " + description;
    }

    private static String child(String parent, String name) {
        return PLAIN_NAME.matcher(name).matches() ? parent + "/" + name : parent;
    }

    private static String words(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
