package org.shortfall.intake.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.shortfall.intake.report.TextReading;
import org.shortfall.intake.report.TextReading.Read;
import org.shortfall.intake.vocabulary.CurrentVocabulary;

/** Says what is understood of a text; keeps and publishes nothing. */
@Path("/")
public class UnderstandResource {

    private final CurrentVocabulary vocabulary;
    private final TextReading reading;
    private final ProblemAnswers problems;

    UnderstandResource(CurrentVocabulary vocabulary, TextReading reading, ProblemAnswers problems) {
        this.vocabulary = vocabulary;
        this.reading = reading;
        this.problems = problems;
    }

    @POST
    // Some clients write the colon of a path as %3A.
    @Path("/v1/reports{colon: :|%3A|%3a}understand")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @PermitAll
    @RunOnVirtualThread
    public Response post(InputStream body) throws IOException {
        byte[] bytes = BoundedBody.read(body, ReportsResource.MAX_KIB);
        return switch (reading.read(bytes, vocabulary.require())) {
            case Read.Unreadable unreadable ->
                problems.answer(ReportProblems.malformed(unreadable.because())).build();
            case Read.Invalid invalid ->
                problems.answer(ReportProblems.invalid(invalid.faults())).build();
            case Read.Understood read ->
                Response.ok(Understood.of(read), MediaType.APPLICATION_JSON).build();
        };
    }
}
