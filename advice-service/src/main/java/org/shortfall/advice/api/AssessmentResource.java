package org.shortfall.advice.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.event.Assessed;
import org.shortfall.advice.event.AssessmentRequest;
import org.shortfall.advice.event.AssessmentRequest.Fault;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.release.CurrentCatalogue;

/** What would you say, and what would you ask next? Answers at once and stores nothing. */
@Path("/v1/assessments")
@Tag(name = "assessments")
public class AssessmentResource {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST_BYTES = 64 * 1024;

    private final CurrentCatalogue catalogue;

    AssessmentResource(CurrentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "assess",
            summary = "Assesses coded evidence",
            description = "Advice on coded evidence and a profile, up to five next questions by what their answers are"
                    + " expected to change, and whether to stop asking. Knows no earlier reports and stores nothing.")
    @RequestBody(
            required = true,
            description = "Evidence and profile as in a report event, without ids",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/AssessmentRequest")))
    @APIResponse(
            responseCode = "200",
            description = "The advice and what to ask next",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Assessed")))
    @APIResponse(
            responseCode = "400",
            description = "The body is no JSON",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The body is larger than 64 KiB",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Parts of the body cannot be used; each is named with its JSON pointer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "No catalogue release was read yet",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response assess(byte @Nullable [] body) {
        Catalogue current = catalogue.get();
        if (current == null) {
            return Problem.of(503, "no-catalogue-yet", "No catalogue yet", "Try again after Retry-After.")
                    .toResponse()
                    .header(HttpHeaders.RETRY_AFTER, 2)
                    .build();
        }
        AssessmentRequest request = read(body == null ? new byte[0] : body);
        List<Fault> faults = request.faults(current);
        if (!faults.isEmpty()) {
            throw unusable(faults);
        }
        return Response.ok(EventJson.write(Assessed.of(request, Instant.now(), current)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static AssessmentRequest read(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new ProblemException(
                    Problem.of(413, "body-too-large", "The body is too large", "Send at most 64 KiB."));
        }
        try {
            return EventJson.readStrictly(body, AssessmentRequest.class);
        } catch (JsonMappingException e) {
            throw unusable(List.of(new Fault(pointer(e), "invalid-value", remedy(e))));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(
                    400, "malformed-json", "The body is not JSON", "Send one JSON object; see /openapi/advice."));
        }
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }

    /** The records say what they want without saying what they got; any other exception may quote the value. */
    private static String remedy(JsonMappingException e) {
        Throwable cause = e instanceof ValueInstantiationException ? e.getCause() : null;
        String message = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
        return message == null ? "Not what the OpenAPI document describes here; see /openapi/advice." : message;
    }

    private static ProblemException unusable(List<Fault> faults) {
        return new ProblemException(Problem.of(
                        UNPROCESSABLE,
                        "invalid-assessment",
                        "The request cannot be assessed",
                        "Each of errors names the place and what to send there.")
                .withErrors(faults));
    }
}
