package org.shortfall.knowledge.association;

import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a read of the associations is measured against: the same query and nothing else. */
@Path("/bare/associations")
@RunOnVirtualThread
public class BareResource {

    private final Associations associations;

    BareResource(Associations associations) {
        this.associations = associations;
    }

    @GET
    @Operation(hidden = true)
    @Path("/{symptom}")
    public List<AssociationRow> rows(@PathParam("symptom") String symptom) {
        return associations
                .find("symptom = ?1", Sort.by("id"), symptom)
                .range(0, 50)
                .list();
    }
}
