package org.shortfall.knowledge.symptom;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.shortfall.knowledge.http.Parameters;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.locale.LocalTexts;
import org.shortfall.knowledge.query.Filters;
import org.shortfall.knowledge.source.FactKind;
import org.shortfall.knowledge.source.Provenances;

/** Reads the vocabulary of symptoms. */
@Path("/v1/catalogue/symptoms")
@RunOnVirtualThread
@Tag(name = Api.SYMPTOMS)
@PermitAll
public class SymptomResource {

    private final Symptoms symptoms;
    private final LocalTexts texts;
    private final Provenances provenances;

    SymptomResource(Symptoms symptoms, LocalTexts texts, Provenances provenances) {
        this.symptoms = symptoms;
        this.texts = texts;
        this.provenances = provenances;
    }

    @GET
    @Operation(summary = "List the symptoms", description = "Every symptom that a report may name, by id.")
    @APIResponse(responseCode = "200", description = "A page of symptoms.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<Symptom> listSymptoms(
            @QueryParam("q") @Parameter(description = "Words to look for in the names.") @Nullable String q,
            @QueryParam("group") @Parameter(description = "Group, for example `leg`.") @Nullable String group,
            @QueryParam("code")
                    @Parameter(
                            description = "HPO id or ICD-10-CM category.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 20))
                    @Nullable
                    String code,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters = new Filters()
                .and(
                        "(lower(name) like :q escape '\\' or lower(clinicalTerm) like :q escape '\\'"
                                + " or lower(array_to_string(synonyms, ';')) like :q escape '\\')",
                        "q",
                        Parameters.search("q", q))
                .equal("group", group)
                .and("(hpoId = :code or icd10cmCategory = :code)", "code", code);
        return Page.of(request, filters.page(symptoms, Sort.by("id"), request), this::told);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read one symptom",
            description = "Plain and clinical name, synonyms, codes and what it implies.")
    @APIResponse(responseCode = "200", description = "The symptom.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public Symptom readSymptom(@PathParam("id") String id) {
        return symptoms.findByIdOptional(id).map(this::told).orElseThrow(() -> ProblemException.unknown("symptom"));
    }

    private Symptom told(SymptomRow row) {
        return Symptom.of(row).told(texts.words(), provenances.of(FactKind.SYMPTOM, row.sources, row.confidence, null));
    }
}
