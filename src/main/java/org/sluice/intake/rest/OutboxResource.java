package org.sluice.intake.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.RestDoor;

/** What outcomes of a project's intake send out and what of it could not be delivered, for the team. */
@Path("intake/{projectKey}/outbox")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class OutboxResource {

    private final RestDoor door;
    private final OutboxDesk desk;

    /** Shows the outbox. */
    @Inject
    public OutboxResource(RestDoor door, OutboxDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** What waits, for the team: {@link OutboxDto}. */
    @GET
    public Response look(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> desk.look(projectKey));
    }

    /** Tries one at once, by the team; {@code {"personal":true}} says that an identity number in it is meant. {@link OutboxDto}. */
    @POST
    @Path("{id}/again")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response again(
            @PathParam("projectKey") String projectKey, @PathParam("id") long id, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.again(projectKey, id, body));
    }

    /**
     * Takes one back, by the team: a task that nobody has got yet comes back into triage, and of one that is delivered the reporter is told nothing.
     * {@link OutboxDto}; 409 where no transition leads back.
     */
    @POST
    @Path("{id}/take-back")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response takeBack(@PathParam("projectKey") String projectKey, @PathParam("id") long id) {
        return door.answer(() -> desk.takeBack(projectKey, id));
    }
}
