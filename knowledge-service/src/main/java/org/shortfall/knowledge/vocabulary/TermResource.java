package org.shortfall.knowledge.vocabulary;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Page;
import org.shortfall.knowledge.http.PageRequest;
import org.shortfall.knowledge.http.Parameters;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.locale.LocalTexts;
import org.shortfall.knowledge.query.Filters;
import org.shortfall.knowledge.source.FactKind;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Provenances;

/** Reads the vocabulary of facts about a person. What a report may say right now stands at {@code /v1/vocabulary}. */
@Path("/v1/catalogue/terms")
@RunOnVirtualThread
@Tag(name = Api.VOCABULARY)
@PermitAll
public class TermResource {

    private final Terms terms;
    private final LocalTexts texts;
    private final Provenances provenances;

    TermResource(Terms terms, LocalTexts texts, Provenances provenances) {
        this.terms = terms;
        this.texts = texts;
        this.provenances = provenances;
    }

    @GET
    @Operation(
            summary = "List the terms of the vocabulary",
            description = "Conditions, medicines and their classes, diets, allergies, life stages and more, by id.")
    @APIResponse(responseCode = "200", description = "A page of terms.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<CataloguedTerm> listTerms(
            @QueryParam("kind")
                    @Parameter(
                            description = "Kind of term.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "condition",
                                                "surgery",
                                                "event",
                                                "medication",
                                                "drug_class",
                                                "supplement",
                                                "diet",
                                                "allergy",
                                                "lifestyle",
                                                "life_stage",
                                                "age",
                                                "trait"
                                            }))
                    @Nullable
                    String kind,
            @QueryParam("q") @Parameter(description = "Words to look for in label and synonyms.") @Nullable String q,
            @QueryParam("implies")
                    @Parameter(
                            description =
                                    "Id of a term: only terms that imply it directly, such as a class's medicines.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String implies,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters = new Filters()
                .equal("kind", Parameters.oneOf("kind", kind, Term.KINDS))
                .and(
                        "(lower(label) like :q escape '\\' or lower(array_to_string(synonyms, ';')) like :q escape '\\'"
                                + " or lower(array_to_string(phrasesDe, ';')) like :q escape '\\')",
                        "q",
                        Parameters.search("q", q))
                .and("array_position(implies, :implies) > 0", "implies", implies);
        return Page.of(request, filters.page(terms, Sort.by("id"), request), row -> told(row, null));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one term", description = "Label, synonyms and all that it implies.")
    @APIResponse(responseCode = "200", description = "The term.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public CataloguedTerm readTerm(@PathParam("id") String id) {
        return terms.findByIdOptional(id)
                .map(row -> told(row, terms.withImplied(id)))
                .orElseThrow(() -> ProblemException.unknown("term"));
    }

    private CataloguedTerm told(TermRow row, @Nullable List<String> implied) {
        Provenance provenance = provenances.of(FactKind.TERM, row.sources, null, row.verification);
        return CataloguedTerm.of(row, implied, texts.words(), provenance);
    }
}
