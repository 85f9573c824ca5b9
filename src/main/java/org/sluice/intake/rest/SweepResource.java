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

/** The sweep of a project's backlog, for its team. */
@Path("intake/{projectKey}/sweep")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SweepResource {

    private final RestDoor door;
    private final SweepDesk desk;

    /** Asks the desk. */
    @Inject
    public SweepResource(RestDoor door, SweepDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** What could be passed on, and how the last sweep stands: {@link SweepDto}. */
    @GET
    public Response look(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> desk.look(projectKey));
    }

    /**
     * Starts one for the tasks that were chosen, {@code {"do":"start","lines":[{"line":7,"reason":"…","issues":["SUP-1"]}]}}, or stops it, has it
     * go on, or ends it: {@code {"do":"stop"}}. Answers with {@link SweepDto}; with 409 where the sweep does not stand so.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.tell(projectKey, body));
    }
}
