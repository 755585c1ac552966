package org.shortfall.intake.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A problem as RFC 9457 has it.
 *
 * @param detail what to do; never an exception's message and never a value that was sent
 * @param extensions further members, such as {@code errors} or {@code safetyNet}
 */
@JsonPropertyOrder({"type", "title", "status", "code", "detail"})
record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @JsonAnyGetter Map<String, Object> extensions) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemKind kind, String detail) {
        return new Problem(
                "urn:shortfall:problem:" + kind.code(), kind.title(), kind.status(), kind.code(), detail, Map.of());
    }

    Problem with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(member, value);
        return new Problem(type, title, status, code, detail, more);
    }
}
