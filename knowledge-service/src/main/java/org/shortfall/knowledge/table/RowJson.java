package org.shortfall.knowledge.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Problem;
import org.shortfall.knowledge.http.ProblemException;

/** How rows are read and written as JSON: numbers stay exact, a field that is given twice is refused. */
public final class RowJson {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .build();

    private RowJson() {}

    /**
     * A row that the database holds.
     *
     * @throws IllegalStateException if it is no JSON object, which the database rules out
     */
    public static JsonNode stored(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds a row that is no JSON", e);
        }
    }

    /**
     * The object that a request's body holds.
     *
     * @throws ProblemException 400 if it is no JSON object, or gives a field twice
     */
    public static ObjectNode body(byte @Nullable [] body) {
        try {
            if (body != null && body.length > 0 && MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            throw notJson();
        }
        throw notJson();
    }

    private static ProblemException notJson() {
        return new ProblemException(
                Problem.of(400, "bad-json", "The body cannot be read", "Send one JSON object, each field once."));
    }

    public static String text(ObjectNode row) {
        return row.toString();
    }
}
