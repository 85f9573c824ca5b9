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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.RestDoor;

/** Whether the rules of Sluice are paused in a project, for who administers it. */
@Path("streams/{projectKey}/pausing")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PausingResource {

    private final RestDoor door;
    private final Host host;
    private final RulePausing pausing;

    /** Answers through the door. */
    @Inject
    public PausingResource(RestDoor door, Host host, RulePausing pausing) {
        this.door = door;
        this.host = host;
        this.pausing = pausing;
    }

    /** {@link PausingDto}. */
    @GET
    public Response pausing(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> pausing.of(host.administered(projectKey)));
    }

    /** Pauses or goes on, by {@code {"paused":true}}; {@link PausingDto}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> {
            ProjectRef project = host.administered(projectKey);
            pausing.change(project, body);
            return pausing.of(project);
        });
    }
}
