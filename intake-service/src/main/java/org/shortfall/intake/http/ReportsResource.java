package org.shortfall.intake.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.shortfall.intake.access.CallerToken;
import org.shortfall.intake.access.Rates;
import org.shortfall.intake.access.TooMany;
import org.shortfall.intake.report.Delivery;
import org.shortfall.intake.report.IdempotencyKey;
import org.shortfall.intake.report.KeyRule;
import org.shortfall.intake.report.Patience;
import org.shortfall.intake.report.Reading;
import org.shortfall.intake.report.ReportPublisher;
import org.shortfall.intake.report.ReportReader;
import org.shortfall.intake.vocabulary.CurrentVocabulary;

/** Takes one report. */
@Path("/")
public class ReportsResource {

    /** Largest body of one report. */
    static final int MAX_KIB = 64;

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final CurrentVocabulary vocabulary;
    private final ReportReader reader;
    private final ReportPublisher publisher;
    private final ProblemAnswers problems;
    private final JsonWebToken token;
    private final Rates rates;

    ReportsResource(
            CurrentVocabulary vocabulary,
            ReportReader reader,
            ReportPublisher publisher,
            ProblemAnswers problems,
            JsonWebToken token,
            Rates rates) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.publisher = publisher;
        this.problems = problems;
        this.token = token;
        this.rates = rates;
    }

    @POST
    @Path("/v1/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @RolesAllowed(CallerToken.REPORTER)
    @RunOnVirtualThread
    public Response post(InputStream body, @Context HttpHeaders headers) throws IOException {
        byte[] bytes = BoundedBody.read(body, MAX_KIB);
        Patience patience = publisher.patience();
        KeyRule rule = headerThenOwnIdThenRandom(IdempotencyKey.in(headers.getRequestHeader(IDEMPOTENCY_KEY)));
        return switch (reader.read(bytes, vocabulary.require(), CallerToken.reporter(token), rule)) {
            case Reading.Unreadable unreadable ->
                problems.answer(ReportProblems.malformed(unreadable.because())).build();
            case Reading.Invalid invalid ->
                problems.answer(ReportProblems.invalid(invalid.faults())).build();
            case Reading.Understood report -> published(report, patience);
        };
    }

    private Response published(Reading.Understood report, Patience patience) {
        Duration wait = rates.reportOn(report.event().subject());
        if (wait.isPositive()) {
            throw new TooMany(wait);
        }
        return answer(report, publisher.publish(report.event(), patience));
    }

    private Response answer(Reading.Understood report, Delivery delivery) {
        Response.ResponseBuilder answer = switch (delivery) {
            case ACKNOWLEDGED ->
                Response.accepted(Accepted.of(report))
                        .type(MediaType.APPLICATION_JSON)
                        // As a path: the host that the client knows is the front door's, not ours.
                        .header(
                                HttpHeaders.LOCATION,
                                "/v1/advice/" + report.event().reportId());
            case NOT_TAKEN -> problems.answer(ReportProblems.notTaken(report));
        };
        return answer.header(IDEMPOTENCY_KEY, report.key()).build();
    }

    private static KeyRule headerThenOwnIdThenRandom(Optional<IdempotencyKey> header) {
        return ownId -> header.map(IdempotencyKey::value)
                .or(() -> ownId)
                .orElseGet(() -> IdempotencyKey.random().value());
    }
}
