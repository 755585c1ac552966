package org.shortfall.advice.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.access.Caller;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.release.CurrentCatalogue;
import org.shortfall.advice.stream.AdviceFeed;
import org.shortfall.advice.stream.ReportWait;
import org.shortfall.advice.subject.AdviceRepository;
import org.shortfall.advice.subject.IssuedAdvice;
import org.shortfall.advice.subject.Pseudonyms;
import org.shortfall.advice.subject.Scope;

/** The advice on one report. */
@Path("/v1/advice")
@Tag(name = "advice")
public class AdviceResource {

    private final AdviceRepository repository;
    private final AdviceFeed feed;
    private final CurrentCatalogue catalogue;
    private final Pseudonyms pseudonyms;
    private final JsonWebToken token;

    AdviceResource(
            AdviceRepository repository,
            AdviceFeed feed,
            CurrentCatalogue catalogue,
            Pseudonyms pseudonyms,
            JsonWebToken token) {
        this.repository = repository;
        this.feed = feed;
        this.catalogue = catalogue;
        this.pseudonyms = pseudonyms;
        this.token = token;
    }

    @GET
    @Path("/{reportId}")
    @RolesAllowed({Caller.REPORTER, Caller.SUBSCRIBER})
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "adviceOnReport",
            summary = "The advice on a report",
            description = "Waits for it up to 2 seconds, or as long as `Prefer: wait=N` says (at most 30).")
    @APIResponse(
            responseCode = "200",
            description = "The advice, the same bytes as on the topic",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/AdviceIssued")))
    @APIResponse(
            responseCode = "404",
            description =
                    "No advice yet: an unknown report, one that is still being worked on and someone else's look the same."
                            + " Code `report-not-processed`: there will be none, because the report could not be processed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response adviceOnReport(
            @PathParam("reportId") @Parameter(description = "As in the answer to the report") UUID reportId,
            @HeaderParam("Prefer")
                    @Parameter(description = "`wait=N`: seconds to wait, at most 30", example = "wait=10")
                    @Nullable
                    String prefer)
            throws InterruptedException {
        Scope scope = pseudonyms.scope(Caller.of(token));
        return advice(scope, reportId, Preference.wait(prefer))
                .map(advice -> Response.ok(advice.value).header(HttpHeaders.CACHE_CONTROL, "no-store"))
                .orElseGet(() -> repository.hasFailed(scope, reportId) ? notProcessed() : noAdviceYet())
                .build();
    }

    private Optional<IssuedAdvice> advice(Scope scope, UUID reportId, Duration wait) throws InterruptedException {
        long end = System.nanoTime() + wait.toNanos();
        try (ReportWait arrival = feed.expect(reportId)) {
            Optional<IssuedAdvice> advice = repository.of(scope, reportId);
            if (advice.isEmpty()) {
                // Look again even if nobody called: the call may have been missed, the row is the truth.
                arrival.await(wait);
                advice = repository.of(scope, reportId);
            }
            if (advice.isEmpty()) {
                // Somebody else's may have arrived: that must not be heard sooner than nothing.
                Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            }
            return advice;
        }
    }

    private Response.ResponseBuilder noAdviceYet() {
        return withSafetyNet(
                        Problem.of(
                                404,
                                "no-advice-yet",
                                "No advice yet",
                                "There is no advice on this report, or not yet. Ask again after Retry-After, or with Prefer: wait=30."))
                .header(HttpHeaders.RETRY_AFTER, 2);
    }

    private Response.ResponseBuilder notProcessed() {
        return withSafetyNet(Problem.of(
                404,
                "report-not-processed",
                "The report could not be processed",
                "There will be no advice on this report unless its operator mends what failed. Do not wait for it."));
    }

    private Response.ResponseBuilder withSafetyNet(Problem problem) {
        Catalogue current = catalogue.get();
        return (current == null
                        ? problem
                        : problem.withSafetyNet(current.words("en").text("safety-net")))
                .toResponse()
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
