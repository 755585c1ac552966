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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.vocabulary.CurrentVocabulary;
import org.shortfall.intake.vocabulary.Symptom;
import org.shortfall.intake.vocabulary.Vocabulary;

/** Shows the symptoms that a report may name. */
@Path("/")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermitAll
@RunOnVirtualThread
public class SymptomsResource {

    private final CurrentVocabulary current;
    private final VocabularyAnswers answers;

    SymptomsResource(CurrentVocabulary current, VocabularyAnswers answers) {
        this.current = current;
        this.answers = answers;
    }

    @GET
    @Path("/v1/symptoms")
    public Response list(
            @QueryParam("q") @Nullable String search,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context Request request) {
        Vocabulary vocabulary = current.require();
        Paging paging = Paging.of(cursor, limit);
        return answers.unlessKnown(request, vocabulary, () -> paging.of(vocabulary.symptomsWith(search), Symptom::id));
    }

    @GET
    @Path("/v1/symptoms/{id}")
    public Response one(@PathParam("id") String id, @Context Request request) {
        Vocabulary vocabulary = current.require();
        Optional<Symptom> symptom = vocabulary.symptom(id);
        return symptom.isPresent()
                ? answers.unlessKnown(request, vocabulary, symptom::get)
                : answers.notFound(Problem.of(ProblemKind.UNKNOWN_SYMPTOM, "Look the code up with GET /v1/symptoms?q=.")
                        .with("near", vocabulary.symptomsNear(id)));
    }
}
