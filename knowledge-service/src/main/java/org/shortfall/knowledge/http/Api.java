package org.shortfall.knowledge.http;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the OpenAPI document says about the service as a whole; names that resources refer to. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Shortfall catalogue",
                        version = "1.0.0",
                        description = "The catalogue: nutrients, their signs, foods, reference intakes, "
                                + "triage rules and the releases that carry them. Educational; no diagnosis. "
                                + "Every fact names its sources and whether the claim was read in them (`verified`), "
                                + "where it holds and until when it counts as current (`provenance`).",
                        contact = @Contact(name = "Shortfall"),
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/", description = "This host; the front door routes /v1/catalogue here."),
        tags = {
            @Tag(name = Api.NUTRIENTS, description = "Nutrients, reference intakes and laboratory tests."),
            @Tag(name = Api.SYMPTOMS, description = "Symptoms and what links them with nutrients."),
            @Tag(name = Api.CAUTIONS, description = "Interactions, contraindications, risk factors and triage rules."),
            @Tag(
                    name = Api.VOCABULARY,
                    description = "Terms of the vocabulary, and search over everything that has a name."),
            @Tag(name = Api.FOODS, description = "Foods, what is in them and what they fit."),
            @Tag(name = Api.GUIDANCE, description = "Dietary guidance, when to seek advice, and emergency numbers."),
            @Tag(name = Api.UNITS, description = "Conversion of units."),
            @Tag(name = Api.SOURCES, description = "Where the facts come from, licences and attributions."),
            @Tag(name = Api.RELEASES, description = "Immutable, numbered snapshots of the catalogue."),
            @Tag(name = Api.CURATION, description = "Drafts, their checks and approval, rollback, and who did what."),
            @Tag(name = Api.TABLES, description = "The tables of the catalogue as rows: export and import.")
        },
        components =
                @Components(
                        parameters = {
                            @Parameter(
                                    name = Api.IF_MATCH,
                                    in = ParameterIn.HEADER,
                                    description =
                                            "The ETag of what you read: nobody overwrites what they have not seen.",
                                    required = true,
                                    schema = @Schema(type = SchemaType.STRING, maxLength = 200)),
                            @Parameter(
                                    name = Api.CURSOR,
                                    in = ParameterIn.QUERY,
                                    description = "Cursor of the page, from `next` of the page before.",
                                    schema = @Schema(type = SchemaType.STRING, maxLength = 64)),
                            @Parameter(
                                    name = Api.LIMIT,
                                    in = ParameterIn.QUERY,
                                    description = "Highest number of items on the page.",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.INTEGER,
                                                    minimum = "1",
                                                    maximum = "200",
                                                    defaultValue = "50"))
                        },
                        responses = {
                            @APIResponse(
                                    name = Api.UNAUTHENTICATED,
                                    responseCode = "401",
                                    description =
                                            "There is no token, or it is expired, altered or not for this service.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.TOO_MANY,
                                    responseCode = "429",
                                    description =
                                            "More than one caller may ask for; again after `Retry-After` seconds.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.FORBIDDEN,
                                    responseCode = "403",
                                    description = "The token does not have the role, or is not a person's.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.CONFLICT,
                                    responseCode = "409",
                                    description = "Not possible as it stands; `code` and `detail` say why.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.CHANGED,
                                    responseCode = "412",
                                    description = "It was changed meanwhile: read it again.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.NO_PRECONDITION,
                                    responseCode = "428",
                                    description = "The header If-Match is missing.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.REFUSED,
                                    responseCode = "422",
                                    description = "The content is refused; every fault is listed under `errors`.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.BAD_REQUEST,
                                    responseCode = "400",
                                    description = "A parameter or the body is missing or means nothing.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.NOT_FOUND,
                                    responseCode = "404",
                                    description = "There is nothing with this id.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class)))
                        }))
public class Api extends Application {

    /** The colon of a path like {@code units:convert}, as some clients send it encoded; the document shows a colon. */
    public static final String COLON = "{colon: :|%3A|%3a}";

    public static final String CURSOR = "cursor";
    public static final String LIMIT = "limit";
    public static final String UNAUTHENTICATED = "Unauthenticated";
    public static final String TOO_MANY = "TooMany";
    public static final String FORBIDDEN = "Forbidden";
    public static final String IF_MATCH = "If-Match";
    public static final String CONFLICT = "Conflict";
    public static final String CHANGED = "ChangedMeanwhile";
    public static final String NO_PRECONDITION = "NoPrecondition";
    public static final String REFUSED = "Refused";
    public static final String CURATION = "curation";
    public static final String TABLES = "tables";
    public static final String BAD_REQUEST = "BadRequest";
    public static final String NOT_FOUND = "NotFound";

    public static final String NUTRIENTS = "nutrients";
    public static final String SYMPTOMS = "symptoms";
    public static final String CAUTIONS = "cautions";
    public static final String VOCABULARY = "vocabulary";
    public static final String UNITS = "units";
    public static final String FOODS = "foods";
    public static final String GUIDANCE = "guidance";
    public static final String SOURCES = "sources";
    public static final String RELEASES = "releases";
}
