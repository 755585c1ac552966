package org.shortfall.knowledge.guidance;

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

/** Reads the guidance. */
@Path("/v1/catalogue/guidance")
@RunOnVirtualThread
@Tag(name = Api.GUIDANCE)
@PermitAll
public class GuidelineResource {

    private static final List<String> TOPICS = List.of(
            "inflammation",
            "hydration",
            "absorption",
            "claims",
            "supplements",
            "food_habits",
            "seek_advice",
            "before_supplements",
            "general");

    private final Guidelines guidelines;
    private final LocalTexts texts;
    private final Provenances provenances;

    GuidelineResource(Guidelines guidelines, LocalTexts texts, Provenances provenances) {
        this.guidelines = guidelines;
        this.texts = texts;
        this.provenances = provenances;
    }

    @GET
    @Operation(
            summary = "List guidance",
            description =
                    "Guidance by topic: inflammation, hydration, absorption, food habits, when to seek advice, what to ask before"
                            + " a supplement, and what may be claimed.")
    @APIResponse(responseCode = "200", description = "A page of them.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<Guideline> listGuidelines(
            @QueryParam("kind")
                    @Parameter(
                            description = "What the guidance does.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"prefer", "limit", "target", "info", "caution"}))
                    @Nullable
                    String kind,
            @QueryParam("topic")
                    @Parameter(
                            description = "What the guidance is about.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "inflammation",
                                                "hydration",
                                                "absorption",
                                                "claims",
                                                "supplements",
                                                "food_habits",
                                                "seek_advice",
                                                "before_supplements",
                                                "general"
                                            }))
                    @Nullable
                    String topic,
            @QueryParam("subject")
                    @Parameter(
                            description = "What it speaks of, for example `magnesium` or `water`.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
                    @Nullable
                    String subject,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Filters filters = new Filters()
                .equal("kind", Parameters.oneOf("kind", kind, List.of("prefer", "limit", "target", "info", "caution")))
                .equal("topic", Parameters.oneOf("topic", topic, TOPICS))
                .equal("subject", subject);
        return Page.of(request, filters.page(guidelines, Sort.by("id"), request), this::told);
    }

    private Guideline told(GuidelineRow row) {
        return Guideline.of(row)
                .told(texts.words(), provenances.of(FactKind.GUIDELINE, row.sources, row.confidence, row.verification));
    }
}
