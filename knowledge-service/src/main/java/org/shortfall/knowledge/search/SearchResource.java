package org.shortfall.knowledge.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Parameters;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.locale.Language;
import org.shortfall.knowledge.locale.LocalTexts;
import org.shortfall.knowledge.vocabulary.Term;

/** Finds what has a name. */
@Path("/v1/catalogue/search")
@RunOnVirtualThread
@Tag(name = Api.VOCABULARY)
@PermitAll
public class SearchResource {

    private static final List<String> KINDS = Stream.concat(
                    Stream.of("nutrients", "symptoms", "foods", "terms"), Term.KINDS.stream())
            .toList();
    private static final int LONGEST_QUERY = 80;

    private final CatalogueSearch search;
    private final LocalTexts texts;

    SearchResource(CatalogueSearch search, LocalTexts texts) {
        this.search = search;
        this.texts = texts;
    }

    @GET
    @Operation(
            summary = "Search symptoms, nutrients, foods and terms",
            description = "By names and synonyms, in English or German, with slips of the pen; best first. A German"
                    + " search finds what has an English name only as well.")
    @APIResponse(responseCode = "200", description = "What was found; empty if nothing comes near.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Hits searchCatalogue(
            @QueryParam("q")
                    @Parameter(
                            description = "Words to look for.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, minLength = 2, maxLength = LONGEST_QUERY))
                    @Nullable
                    String q,
            @QueryParam("kind")
                    @Parameter(
                            description = "Only of this collection, or only terms of this kind.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "nutrients",
                                                "symptoms",
                                                "foods",
                                                "terms",
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
            @QueryParam("locale")
                    @Parameter(
                            description = "Language of the words; without it, `Accept-Language` tells.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"en", "de"}))
                    @Nullable
                    String locale,
            @QueryParam("limit")
                    @Parameter(
                            description = "Highest number of hits.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "50",
                                            defaultValue = "10"))
                    @Nullable
                    String limit) {
        String only = Parameters.oneOf("kind", kind, KINDS);
        String asked = Parameters.oneOf("locale", locale, List.of("en", "de"));
        Language language = asked == null ? texts.language() : Language.accepted(asked);
        return new Hits(search.find(words(q), only, language, limit(limit)));
    }

    private static String words(@Nullable String q) {
        if (q == null || q.strip().length() < 2 || q.length() > LONGEST_QUERY) {
            throw ProblemException.badParameter("q", "give 2 to " + LONGEST_QUERY + " characters");
        }
        return q;
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return 10;
        }
        if (!limit.matches("[1-9]|[1-4][0-9]|50")) {
            throw ProblemException.badParameter("limit", "give a number from 1 to 50");
        }
        return Integer.parseInt(limit);
    }
}
