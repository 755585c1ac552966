package org.shortfall.advice.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.access.Caller;
import org.shortfall.advice.subject.AdviceRepository;
import org.shortfall.advice.subject.Pseudonyms;

/** What one subject was advised, in time. */
@Path("/v1/subjects/{subjectId}/advice")
@Tag(name = "subjects")
public class SubjectResource {

    private static final int LONGEST_PAGE = 100;

    private final AdviceRepository repository;
    private final Pseudonyms pseudonyms;
    private final JsonWebToken token;

    SubjectResource(AdviceRepository repository, Pseudonyms pseudonyms, JsonWebToken token) {
        this.repository = repository;
        this.pseudonyms = pseudonyms;
        this.token = token;
    }

    @GET
    @RolesAllowed({Caller.REPORTER, Caller.SUBSCRIBER})
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "adviceOfSubject",
            summary = "A subject's advice, newest first",
            description = "An unknown subject has an empty list, as has one that the token is not for.")
    @APIResponse(
            responseCode = "200",
            description = "A page of advice; `next` is the cursor of the following one",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/AdvicePage")))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not what it should be",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response adviceOfSubject(
            @PathParam("subjectId") @Parameter(description = "Your own id for the person, as in the report")
                    String subjectId,
            @QueryParam("cursor") @Parameter(description = "`next` of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Parameter(description = "Items a page, 1 to 100") String limit) {
        long before = cursor == null ? Long.MAX_VALUE : number("cursor", cursor, Long.MAX_VALUE);
        int items = (int) number("limit", limit, LONGEST_PAGE);
        String subject = pseudonyms.of(Caller.of(token), subjectId);
        AdvicePage page = AdvicePage.of(repository.newestOf(subject, before, items + 1), items);
        return Response.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static long number(String name, String text, long highest) {
        try {
            long number = Long.parseLong(text);
            if (number >= 1 && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, with what to send instead
        }
        throw new ProblemException(Problem.of(
                400,
                "bad-parameter",
                "Bad parameter",
                name.equals("cursor")
                        ? "cursor must be the next of an earlier page."
                        : name + " must be a whole number from 1 to " + highest + "."));
    }
}
