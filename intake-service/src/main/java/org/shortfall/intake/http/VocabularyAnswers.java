package org.shortfall.intake.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.vocabulary.Vocabulary;

/** Answers from a release: its checksum is the ETag of all of them. */
@Singleton
final class VocabularyAnswers {

    /** A copy may be kept, but is asked for each time: a new release is seen at once. */
    private static final String REVALIDATE = "no-cache";

    private final ProblemAnswers problems;

    VocabularyAnswers(ProblemAnswers problems) {
        this.problems = problems;
    }

    Response unlessKnown(Request request, Vocabulary vocabulary, Supplier<Object> content) {
        EntityTag tag = new EntityTag(vocabulary.checksum());
        Response.@Nullable ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                known != null ? known : Response.ok(content.get(), MediaType.APPLICATION_JSON);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, REVALIDATE).build();
    }

    Response notFound(Problem problem) {
        return problems.answer(problem).build();
    }
}
