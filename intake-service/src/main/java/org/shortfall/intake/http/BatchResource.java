package org.shortfall.intake.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.shortfall.intake.access.CallerToken;
import org.shortfall.intake.access.Rates;
import org.shortfall.intake.access.TooMany;
import org.shortfall.intake.report.IdempotencyKey;
import org.shortfall.intake.vocabulary.CurrentVocabulary;

/** Takes many reports, one JSON object a line. */
@Path("/")
public class BatchResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final int MAX_KIB = 4 * 1024;
    private static final int MAX_LINES = 1_000;

    private final CurrentVocabulary vocabulary;
    private final ReportBatch batch;
    private final ProblemAnswers problems;
    private final ObjectMapper mapper;
    private final JsonWebToken token;
    private final Rates rates;

    BatchResource(
            CurrentVocabulary vocabulary,
            ReportBatch batch,
            ProblemAnswers problems,
            ObjectMapper mapper,
            JsonWebToken token,
            Rates rates) {
        this.vocabulary = vocabulary;
        this.batch = batch;
        this.problems = problems;
        this.mapper = mapper;
        this.token = token;
        this.rates = rates;
    }

    @POST
    // Some clients write the colon of a path as %3A.
    @Path("/v1/reports{colon: :|%3A|%3a}batch")
    @Consumes(NDJSON)
    @Produces({NDJSON, Problem.MEDIA_TYPE})
    @RolesAllowed(CallerToken.REPORTER)
    @RunOnVirtualThread
    public Response post(InputStream body, @Context HttpHeaders headers) throws IOException {
        List<Lines.Line> lines = Lines.of(BoundedBody.read(body, MAX_KIB));
        IdempotencyKey key = IdempotencyKey.in(headers.getRequestHeader(ReportsResource.IDEMPOTENCY_KEY))
                .orElseGet(IdempotencyKey::random);
        if (lines.size() > MAX_LINES) {
            throw new BodyTooLarge("1,000 lines");
        }
        if (lines.isEmpty()) {
            return problems.answer(Problem.of(ProblemKind.EMPTY_BATCH, "Send one JSON object a line, at least one."))
                    .build();
        }
        Duration wait = rates.requests(token, lines.size());
        if (wait.isPositive()) {
            throw new TooMany(wait);
        }
        return Response.ok(written(batch.take(lines, CallerToken.reporter(token), key, vocabulary.require())), NDJSON)
                .header(ReportsResource.IDEMPOTENCY_KEY, key.value())
                .build();
    }

    private byte[] written(List<BatchResult> results) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (BatchResult result : results) {
            out.write(mapper.writeValueAsBytes(result));
            out.write('\n');
        }
        return out.toByteArray();
    }
}
