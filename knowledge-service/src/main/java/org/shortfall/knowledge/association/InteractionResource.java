package org.shortfall.knowledge.association;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.shortfall.knowledge.locale.LocalTexts;
import org.shortfall.knowledge.query.Filters;
import org.shortfall.knowledge.source.FactKind;
import org.shortfall.knowledge.source.Provenances;
import org.shortfall.knowledge.vocabulary.Terms;

/** Reads the interactions. */
@Path("/v1/catalogue/interactions")
@RunOnVirtualThread
@Tag(name = Api.CAUTIONS)
@PermitAll
public class InteractionResource {

    private final Interactions interactions;
    private final Terms terms;
    private final LocalTexts texts;
    private final Provenances provenances;

    InteractionResource(Interactions interactions, Terms terms, LocalTexts texts, Provenances provenances) {
        this.interactions = interactions;
        this.terms = terms;
        this.texts = texts;
        this.provenances = provenances;
    }

    @GET
    @Operation(
            summary = "List interactions",
            description =
                    "What medicines and nutrients do to each other. With `term=lisinopril` the rows of its classes are found too.")
    @APIResponse(responseCode = "200", description = "A page of them.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<Interaction> listInteractions(
            @QueryParam("nutrient")
                    @Parameter(
                            description = "Id of a nutrient.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String nutrient,
            @QueryParam("term")
                    @Parameter(
                            description = "Id of a term; the terms that it implies count as well.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String term,
            @QueryParam("severity")
                    @Parameter(
                            description = "How serious it is.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"minor", "moderate", "major", "contraindicated"}))
                    @Nullable
                    String severity,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters = new Filters()
                .equal("nutrient", nutrient)
                .and("term in :term", "term", term == null ? null : terms.withImplied(term))
                .equal(
                        "severity",
                        Parameters.oneOf(
                                "severity", severity, List.of("minor", "moderate", "major", "contraindicated")));
        return Page.of(request, filters.page(interactions, Sort.by("id"), request), this::told);
    }

    private Interaction told(InteractionRow row) {
        return Interaction.of(row)
                .told(
                        texts.words(),
                        provenances.of(FactKind.INTERACTION, row.sources, row.confidence, row.verification));
    }
}
