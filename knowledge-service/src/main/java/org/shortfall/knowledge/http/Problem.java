package org.shortfall.knowledge.http;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for a program and for a person (RFC 9457). Never holds a value of the request or an exception's text.
 *
 * @param code stable name of the fault, in kebab case
 * @param detail what to do about it
 */
@Schema(description = "What went wrong (RFC 9457). `code` is stable; `detail` says what to do.")
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One fault of several: which parameter, and why. */
    @Schema(name = "Fault", description = "One fault: where, which, and what to do.")
    public record Fault(String parameter, String code, String detail) {}

    public static Problem of(int status, String code, String title, String detail) {
        return new Problem("urn:shortfall:problem:" + code, title, status, code, detail, null);
    }

    Problem with(List<Fault> faults) {
        return new Problem(type, title, status, code, detail, List.copyOf(faults));
    }

    Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
