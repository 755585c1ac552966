package org.shortfall.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One operation of a document. */
record Operation(Document document, String method, String path, JsonNode description, List<JsonNode> parameters) {

    Operation {
        parameters = List.copyOf(parameters);
    }

    /** Media types that it reads, each with its schema; empty if it reads no body. */
    JsonNode bodies() {
        return document.resolved(description.path("requestBody")).path("content");
    }

    /** What the document says of an answer with this status; missing if nothing. */
    JsonNode answer(int status) {
        return document.resolved(description.path("responses").path(Integer.toString(status)));
    }

    /** Whether it answers for as long as somebody listens, or with everything there is. */
    boolean isLong() {
        return description.path("responses").path("200").path("content").has("text/event-stream")
                || path.contains(":export")
                || path.contains(":download");
    }

    @Override
    public String toString() {
        return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
    }
}
