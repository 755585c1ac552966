package org.shortfall.knowledge.curation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.access.Roles;
import org.shortfall.knowledge.http.Api;
import org.shortfall.knowledge.http.Page;
import org.shortfall.knowledge.http.PageRequest;
import org.shortfall.knowledge.http.ProblemException;

/** Reads the audit log. */
@Path("/v1/catalogue/audit")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Api.CURATION)
public class AuditResource {

    private final Audit audit;

    AuditResource(Audit audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed({Roles.CURATOR, Roles.REVIEWER, Roles.OPERATOR})
    @Operation(summary = "Read who did what", description = "Every step of curation, the newest first.")
    @APIResponse(responseCode = "200", description = "A page of entries.")
    @APIResponse(responseCode = "400", ref = Api.BAD_REQUEST)
    public Page<AuditEntry> listAuditEntries(
            @QueryParam("draft") @Parameter(description = "Id of a draft.") @Nullable String draft,
            @QueryParam("person") @Parameter(description = "Who did it.") @Nullable String person,
            @QueryParam("cursor") @Parameter(ref = Api.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(ref = Api.LIMIT) @Nullable String limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        UUID id = draft == null
                ? null
                : Ids.parse(draft).orElseThrow(() -> ProblemException.badParameter("draft", "give the id of a draft"));
        return Page.of(request, audit.page(id, person, request), Function.identity());
    }
}
