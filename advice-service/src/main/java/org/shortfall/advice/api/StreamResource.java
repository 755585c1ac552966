package org.shortfall.advice.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.AdviceConfig;
import org.shortfall.advice.access.Caller;
import org.shortfall.advice.access.StreamPlaces;
import org.shortfall.advice.stream.AdviceFeed;
import org.shortfall.advice.stream.Subscription;
import org.shortfall.advice.subject.AdviceRepository;
import org.shortfall.advice.subject.IssuedAdvice;
import org.shortfall.advice.subject.Pseudonyms;

/** A subject's advice as it is issued. */
@Path("/v1/advice/stream")
@Tag(name = "advice")
public class StreamResource {

    private static final Logger LOG = Logger.getLogger(StreamResource.class);
    private static final int RESUME_PAGE = 100;
    private static final int SLOWEST_WRITE_SECONDS = 30;

    private final AdviceRepository repository;
    private final AdviceFeed feed;
    private final Pseudonyms pseudonyms;
    private final AdviceConfig config;
    private final JsonWebToken token;
    private final StreamPlaces places;

    StreamResource(
            AdviceRepository repository,
            AdviceFeed feed,
            Pseudonyms pseudonyms,
            AdviceConfig config,
            JsonWebToken token,
            StreamPlaces places) {
        this.repository = repository;
        this.feed = feed;
        this.pseudonyms = pseudonyms;
        this.config = config;
        this.token = token;
        this.places = places;
    }

    @GET
    @RolesAllowed({Caller.REPORTER, Caller.SUBSCRIBER})
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RunOnVirtualThread
    @Operation(
            operationId = "streamAdvice",
            summary = "A subject's advice as server-sent events",
            description =
                    "Each event is one advice; its id is the subject's report number. With `Last-Event-ID` the stream"
                            + " first sends what was issued since. A reader that is too slow is cut and resumes by its last id."
                            + " The stream ends when the token expires: get a new one and resume.")
    @APIResponse(
            responseCode = "200",
            description = "Events of type `advice-issued`",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)))
    @APIResponse(
            responseCode = "400",
            description = "subjectId is missing, or Last-Event-ID is no number",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void streamAdvice(
            @QueryParam("subjectId")
                    @Parameter(description = "Your own id for the person, as in the report", required = true)
                    @Nullable
                    String subjectId,
            @HeaderParam("Last-Event-ID") @Parameter(description = "Id of the last event you have") @Nullable
                    String lastEventId,
            @Context SseEventSink sink,
            @Context Sse sse)
            throws InterruptedException {
        Caller caller = Caller.of(token);
        String subject = pseudonyms.of(caller, required(subjectId));
        long last = lastEventId == null ? Long.MAX_VALUE : reportNumber(lastEventId);
        StreamPlaces.Place place = places.take(caller);
        try (place;
                sink;
                Subscription live = feed.subscribe(subject)) {
            signOfLife(sink, sse);
            long sent = lastEventId == null ? 0 : resume(subject, last, sink, sse);
            follow(live, sent, caller.until(), sink, sse);
        } catch (IllegalStateException | CompletionException e) {
            // The reader has gone: there is nobody left to tell.
            LOG.debug("a stream's reader has gone");
        }
    }

    /** Sends what is stored after the last event the reader has; returns the number of the last one sent. */
    private long resume(String subject, long last, SseEventSink sink, Sse sse) {
        long sent = Math.min(last, newest(subject));
        List<IssuedAdvice> page;
        do {
            page = repository.followingOf(subject, sent, RESUME_PAGE);
            for (IssuedAdvice advice : page) {
                send(advice.number, advice.value, sink, sse);
                sent = advice.number;
            }
        } while (page.size() == RESUME_PAGE && !sink.isClosed());
        return sent;
    }

    /** An id above it is no event of this subject's stream. */
    private long newest(String subject) {
        return repository.newestOf(subject, Long.MAX_VALUE, 1).stream()
                .mapToLong(advice -> advice.number)
                .findFirst()
                .orElse(0);
    }

    /** Until the reader goes, is too slow, or may not read any longer. */
    private void follow(Subscription live, long alreadySent, Instant until, SseEventSink sink, Sse sse)
            throws InterruptedException {
        long sent = alreadySent;
        while (!sink.isClosed() && !live.hasOverflowed()) {
            Duration left = Duration.between(Instant.now(), until);
            if (!left.isPositive()) {
                return;
            }
            Duration heartbeat = config.stream().heartbeat();
            Subscription.Event event = live.next(left.compareTo(heartbeat) < 0 ? left : heartbeat);
            if (event == null) {
                signOfLife(sink, sse);
            } else if (event.number() > sent) {
                send(event.number(), event.value(), sink, sse);
                sent = event.number();
            }
        }
    }

    /** A comment: the first one opens the stream for the reader, the others keep it open. */
    private static void signOfLife(SseEventSink sink, Sse sse) {
        sink.send(sse.newEventBuilder().comment("").build())
                .toCompletableFuture()
                .orTimeout(SLOWEST_WRITE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Waits until the event is written: a slow reader slows only its own stream. */
    private static void send(long number, byte[] advice, SseEventSink sink, Sse sse) {
        sink.send(sse.newEventBuilder()
                        .name("advice-issued")
                        .id(Long.toString(number))
                        .data(new String(advice, StandardCharsets.UTF_8))
                        .build())
                .toCompletableFuture()
                .orTimeout(SLOWEST_WRITE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private static String required(@Nullable String subjectId) {
        if (subjectId == null || subjectId.isBlank()) {
            throw new ProblemException(
                    Problem.of(400, "missing-parameter", "Missing parameter", "Say whose advice: ?subjectId=…"));
        }
        return subjectId;
    }

    private static long reportNumber(String lastEventId) {
        try {
            return Long.parseLong(lastEventId);
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.of(
                    400,
                    "bad-last-event-id",
                    "Bad Last-Event-ID",
                    "Last-Event-ID must be the id of an event of this stream."));
        }
    }
}
