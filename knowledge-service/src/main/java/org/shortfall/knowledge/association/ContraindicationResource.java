package org.shortfall.knowledge.association;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import org.shortfall.knowledge.locale.LocalTexts;
import org.shortfall.knowledge.query.Filters;
import org.shortfall.knowledge.source.FactKind;
import org.shortfall.knowledge.source.Provenances;
import org.shortfall.knowledge.vocabulary.Terms;

/** Reads the contraindications. */
@Path("/v1/catalogue/contraindications")
@RunOnVirtualThread
@Tag(name = Api.CAUTIONS)
@PermitAll
public class ContraindicationResource {

    private final Contraindications contraindications;
    private final Terms terms;
    private final LocalTexts texts;
    private final Provenances provenances;

    ContraindicationResource(
            Contraindications contraindications, Terms terms, LocalTexts texts, Provenances provenances) {
        this.contraindications = contraindications;
        this.terms = terms;
        this.texts = texts;
        this.provenances = provenances;
    }

    @GET
    @Operation(summary = "List contraindications", description = "What people should not take or be given, and why.")
    @APIResponse(responseCode = "200", description = "A page of them.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<Contraindication> listContraindications(
            @QueryParam("nutrient")
                    @Parameter(
                            description = "Id of a nutrient, or `all`.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String nutrient,
            @QueryParam("term")
                    @Parameter(
                            description = "Id of a term; the terms that it implies count as well.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String term,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters = new Filters()
                .equal("nutrient", nutrient)
                .and("term in :term", "term", term == null ? null : terms.withImplied(term));
        return Page.of(request, filters.page(contraindications, Sort.by("id"), request), this::told);
    }

    private Contraindication told(ContraindicationRow row) {
        return Contraindication.of(row)
                .told(
                        texts.words(),
                        provenances.of(FactKind.CONTRAINDICATION, row.sources, row.confidence, row.verification));
    }
}
