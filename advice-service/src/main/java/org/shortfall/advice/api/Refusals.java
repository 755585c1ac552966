package org.shortfall.advice.api;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document that a token may be missing or not enough where one is asked for, and that there are limits. */
public final class Refusals implements OASFilter {

    private static final Map<String, String> MEANINGS = Map.of(
            "401", "There is no token, or it is expired, altered, not for this service or of another issuer",
            "403", "The token does not have the role, or names no tenant");

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            MEANINGS.forEach((status, meaning) -> operation.getResponses().addAPIResponse(status, problem(meaning)));
        }
        operation
                .getResponses()
                .addAPIResponse("429", problem("More than one caller may ask for; again after `Retry-After` seconds"));
        return operation;
    }

    private static APIResponse problem(String meaning) {
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }
}
