package org.sluice.streams.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.RestDoor;
import org.sluice.streams.domain.TeamList;

/** The lists that a team owns: read by who may browse its project, changed by who administers it or holds a role of the workflow. */
@Path("streams/{projectKey}/lists")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ListsResource {

    private final RestDoor door;
    private final ListsDesk desk;

    /** Keeps lists. */
    @Inject
    public ListsResource(RestDoor door, ListsDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** {@link ListsDto}. */
    @GET
    public Response lists(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> desk.look(projectKey));
    }

    /** Lists in place of those before; {@link ListsDto}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> {
            desk.requireLead(projectKey);
            Map<TeamList, List<String>> wanted = ListsForm.lists(body);
            return desk.change(projectKey, wanted);
        });
    }
}
