package org.shortfall.intake.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.vocabulary.CurrentVocabulary;
import org.shortfall.intake.vocabulary.Term;
import org.shortfall.intake.vocabulary.Vocabulary;

/** Shows the profile terms of one kind. */
@Path("/")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermitAll
@RunOnVirtualThread
public class VocabularyResource {

    private final CurrentVocabulary current;
    private final VocabularyAnswers answers;

    VocabularyResource(CurrentVocabulary current, VocabularyAnswers answers) {
        this.current = current;
        this.answers = answers;
    }

    @GET
    @Path("/v1/vocabulary/{kind}")
    public Response list(
            @PathParam("kind") String kind,
            @QueryParam("q") @Nullable String search,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context Request request) {
        Vocabulary vocabulary = current.require();
        if (!vocabulary.kinds().contains(kind)) {
            return answers.notFound(Problem.of(ProblemKind.UNKNOWN_KIND, "Ask for one of kinds.")
                    .with("kinds", vocabulary.kinds()));
        }
        Paging paging = Paging.of(cursor, limit);
        return answers.unlessKnown(request, vocabulary, () -> paging.of(vocabulary.termsWith(kind, search), Term::id));
    }
}
