package org.shortfall.knowledge.rule;

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
import org.shortfall.knowledge.source.Provenances;

/** Reads the triage rules. */
@Path("/v1/catalogue/rules")
@RunOnVirtualThread
@Tag(name = Api.CAUTIONS)
@PermitAll
public class TriageRuleResource {

    private static final List<String> LEVELS = List.of("emergency", "urgent", "routine");

    private final TriageRules rules;
    private final LocalTexts texts;
    private final Provenances provenances;

    TriageRuleResource(TriageRules rules, LocalTexts texts, Provenances provenances) {
        this.rules = rules;
        this.texts = texts;
        this.provenances = provenances;
    }

    @GET
    @Operation(
            summary = "List the triage rules",
            description = "When to see someone, and how soon. No clinician has signed them.")
    @APIResponse(responseCode = "200", description = "A page of rules.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<TriageRule> listRules(
            @QueryParam("triage")
                    @Parameter(
                            description = "Level of the rules.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"emergency", "urgent", "routine"}))
                    @Nullable
                    String triage,
            @QueryParam("redFlag") @Parameter(description = "Id of a red flag, for example `rf_dvt`.") @Nullable
                    String redFlag,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters = new Filters()
                .equal("triage", Parameters.oneOf("triage", triage, LEVELS))
                .equal("redFlag", redFlag);
        return Page.of(request, filters.page(rules, Sort.by("id"), request), this::told);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one triage rule", description = "What makes it fire, what softens it, and its message.")
    @APIResponse(responseCode = "200", description = "The rule.")
    @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
    public TriageRule readRule(@PathParam("id") String id) {
        return rules.findByIdOptional(id).map(this::told).orElseThrow(() -> ProblemException.unknown("rule"));
    }

    private TriageRule told(TriageRuleRow row) {
        return TriageRule.of(row)
                .told(texts.words(), provenances.of(FactKind.TRIAGE_RULE, row.sources, null, row.verification));
    }
}
