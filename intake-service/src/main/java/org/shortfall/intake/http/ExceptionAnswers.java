package org.shortfall.intake.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.report.InvalidIdempotencyKey;
import org.shortfall.intake.vocabulary.SafetyNet;
import org.shortfall.intake.vocabulary.VocabularyNotLoaded;

/** Turns every exception into a problem, once, here. No message of an exception is passed on or logged. */
final class ExceptionAnswers {

    private static final Logger LOG = Logger.getLogger(ExceptionAnswers.class);
    private static final String OUR_CODE = "org.shortfall.";

    private final ProblemAnswers problems;

    ExceptionAnswers(ProblemAnswers problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response on(VocabularyNotLoaded e) {
        return answer(Problem.of(
                        ProblemKind.VOCABULARY_NOT_LOADED,
                        "It is waiting for the first catalogue release. Try again after Retry-After seconds.")
                .with("safetyNet", SafetyNet.BUILT_IN));
    }

    @ServerExceptionMapper
    Response on(InvalidIdempotencyKey e) {
        return answer(Problem.of(
                ProblemKind.INVALID_IDEMPOTENCY_KEY,
                "Send one Idempotency-Key of 1 to 255 printable ASCII characters, or none."));
    }

    @ServerExceptionMapper
    Response on(InvalidParameter e) {
        return answer(Problem.of(ProblemKind.INVALID_PARAMETER, e.remedy()));
    }

    @ServerExceptionMapper
    Response on(BodyTooLarge e) {
        return answer(ReportProblems.tooLarge(e.limit()));
    }

    @ServerExceptionMapper
    Response on(IOException e) {
        return answer(Problem.of(ProblemKind.BODY_INCOMPLETE, "Send the whole body without long pauses."));
    }

    @ServerExceptionMapper
    Response on(WebApplicationException e) {
        return switch (e.getResponse().getStatus()) {
            case 400 -> answer(Problem.of(ProblemKind.BAD_REQUEST, "Send it as the OpenAPI document describes."));
            case 404 -> answer(Problem.of(ProblemKind.NOT_FOUND, "The paths are in /openapi/intake."));
            case 405 -> notAllowed(e.getResponse().getHeaderString(HttpHeaders.ALLOW));
            case 406 ->
                answer(Problem.of(ProblemKind.NOT_ACCEPTABLE, "Ask for a media type that the OpenAPI document names."));
            case 415 ->
                answer(Problem.of(
                        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                        "Send the media type that the OpenAPI document names as Content-Type."));
            default -> on((Throwable) e);
        };
    }

    @ServerExceptionMapper
    Response on(Throwable e) {
        LOG.errorf("request failed: %s at %s", e.getClass().getName(), place(e));
        return answer(Problem.of(ProblemKind.INTERNAL_ERROR, "It is not your request. Try again later."));
    }

    private Response answer(Problem problem) {
        return problems.answer(problem).build();
    }

    private Response notAllowed(@Nullable String allowed) {
        Problem problem = Problem.of(
                ProblemKind.METHOD_NOT_ALLOWED, "Use a method that the OpenAPI document names for this path.");
        return problems.answer(problem).header(HttpHeaders.ALLOW, allowed).build();
    }

    /** Where in our own code it happened: enough to find the fault, and without a word of the request. */
    private static String place(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OUR_CODE))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("a place outside our code");
    }
}
