package org.shortfall.advice.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.event.AssessmentRequest.Fault;

/**
 * What went wrong with a request (RFC 9457).
 *
 * @param code stable, for programs
 * @param detail for people: what happened and what to do; never a value that was sent
 * @param safetyNet when not to wait for an answer of ours
 * @param errors each part of the body that cannot be used
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable String safetyNet,
        @Nullable List<Fault> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String code, String title, String detail) {
        return new Problem("urn:shortfall:problem:" + code, title, status, code, detail, null, null);
    }

    Problem withSafetyNet(String text) {
        return new Problem(type, title, status, code, detail, text, errors);
    }

    Problem withErrors(List<Fault> faults) {
        return new Problem(type, title, status, code, detail, safetyNet, List.copyOf(faults));
    }

    Response.ResponseBuilder toResponse() {
        return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
    }
}
