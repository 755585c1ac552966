package org.shortfall.knowledge.http;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Says in the OpenAPI document what holds for every read of the catalogue (languages, answers that are known already) and for whatever asks for a token. */
public final class EveryRead implements OASFilter {

    /** The paths with tags or conditions of their own. */
    private static final String APART = "/v1/catalogue/(releases|drafts|imports|audit).*";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, PathItem> items = new TreeMap<>();
        document.getPaths().getPathItems().forEach((path, item) -> items.put(path.replace("{colon}", ":"), item));
        document.getPaths().setPathItems(items);
        items.forEach((path, item) -> {
            withoutColon(item);
            item.getOperations().values().forEach(EveryRead::tellRefusals);
            if (item.getGET() != null && path.startsWith("/v1/catalogue/") && !path.matches(APART)) {
                complete(item.getGET());
            }
        });
    }

    /** There are limits; and where a token is asked for, it may be missing or not enough. */
    private static void tellRefusals(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("429", OASFactory.createAPIResponse().ref(Api.TOO_MANY));
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            return;
        }
        Map.of("401", Api.UNAUTHENTICATED, "403", Api.FORBIDDEN).forEach((status, name) -> {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
            }
        });
    }

    private static void withoutColon(PathItem item) {
        item.getOperations().values().stream()
                .filter(operation -> operation.getParameters() != null)
                .forEach(operation -> operation.setParameters(operation.getParameters().stream()
                        .filter(parameter -> !"colon".equals(parameter.getName()))
                        .toList()));
        if (item.getParameters() != null) {
            item.setParameters(item.getParameters().stream()
                    .filter(parameter -> !"colon".equals(parameter.getName()))
                    .toList());
        }
    }

    private static void complete(Operation read) {
        read.addParameter(header(
                "Accept-Language",
                "Language of names and messages: `en` or `de`. Each item's `language`"
                        + " says which one it has; a text that is missing in German stands in English."));
        read.addParameter(header("If-None-Match", "`ETag` of the answer you have."));
        read.getResponses().addAPIResponse("304", OASFactory.createAPIResponse().description("You have it already."));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(200));
    }
}
