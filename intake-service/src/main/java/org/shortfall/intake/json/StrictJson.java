package org.shortfall.intake.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value from outside, and refuses what two readers could understand differently: a field twice, text
 * after the end, bytes that are not UTF-8, numbers and nesting without measure.
 */
public final class StrictJson {

    /** Deepest nesting of objects and arrays. */
    public static final int MAX_DEPTH = 20;

    private static final int MAX_DIGITS = 40;
    private static final int MAX_NAME = 256;
    private static final int MAX_STRING = 65_536;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_DIGITS)
                    .maxNameLength(MAX_NAME)
                    .maxStringLength(MAX_STRING)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final ObjectReader TREES = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(new StrictNodes())
            .build()
            .reader();

    private StrictJson() {}

    /**
     * Reads the one JSON value that these bytes hold.
     *
     * @throws MalformedJson with line and column of the first fault
     */
    public static JsonNode read(byte[] bytes) throws MalformedJson {
        String text = Utf8.decode(bytes);
        try (JsonParser parser = FACTORY.createParser(text)) {
            return read(parser);
        } catch (IOException e) {
            throw new IllegalStateException("reading a string cannot fail", e);
        }
    }

    private static JsonNode read(JsonParser parser) throws IOException, MalformedJson {
        try {
            @Nullable JsonNode tree = TREES.readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                throw new MalformedJson(1, 1, "There is nothing to read: send one JSON object.");
            }
            if (parser.nextToken() != null) {
                throw at(parser.currentLocation(), "There is text after the end of the JSON value.");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw at(e.getLocation() == null ? parser.currentLocation() : e.getLocation(), reason(e));
        } catch (StrictNodes.Refused e) {
            throw at(parser.currentLocation(), e.reason());
        } catch (NumberFormatException e) {
            throw at(parser.currentLocation(), "A number has an exponent beyond all measure.");
        }
    }

    private static MalformedJson at(JsonLocation location, String reason) {
        return new MalformedJson(location.getLineNr(), location.getColumnNr(), reason);
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "It is nested deeper than " + MAX_DEPTH + " levels, or holds a number of more than " + MAX_DIGITS
                    + " digits or a name of more than " + MAX_NAME + " characters.";
        }
        if (e instanceof JsonEOFException) {
            return "It ends too early.";
        }
        // The only way to tell this fault from others; the message itself names the field and is not passed on.
        if (e.getOriginalMessage().startsWith("Duplicate field")) {
            return "A field stands twice in the same object.";
        }
        return "This is not JSON (RFC 8259).";
    }
}
