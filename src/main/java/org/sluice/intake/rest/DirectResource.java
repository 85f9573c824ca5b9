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

/** What came to a project's team past the way in. */
@Path("intake/{projectKey}/direct")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DirectResource {

    private final RestDoor door;
    private final DirectDesk desk;

    /** Asks the desk. */
    @Inject
    public DirectResource(RestDoor door, DirectDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** By week, and the tasks that were given to somebody from outside: {@link DirectDto}. */
    @GET
    public Response look(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> desk.look(projectKey));
    }

    /**
     * Somebody asked the caller directly: {@code {"channel":"phone","summary":"…","reporter":"vera"}} makes a task that is nobody's yet and answers
     * with 201 and {@link WayInMadeDto}; with 409 where a personal identity number in it is not said to be meant.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.ask(projectKey, body));
    }
}
