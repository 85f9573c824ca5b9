package org.sluice.streams.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.RestDoor;
import org.sluice.platform.WebSudo;

/** Whether the rules of Sluice are paused on the whole site, for administrators of Jira, who give their password again to change it. */
@Path("pausing")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class SitePausingResource {

    private final RestDoor door;
    private final Host host;
    private final WebSudo webSudo;
    private final RulePausing pausing;

    /** Answers through the door. */
    @Inject
    public SitePausingResource(RestDoor door, Host host, WebSudo webSudo, RulePausing pausing) {
        this.door = door;
        this.host = host;
        this.webSudo = webSudo;
        this.pausing = pausing;
    }

    /** {@link PausingDto}. */
    @GET
    public Response pausing() {
        return door.answer(() -> {
            host.requireAdministrator();
            return pausing.ofSite();
        });
    }

    /** Pauses or goes on, by {@code {"paused":true}}; {@link PausingDto}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@Nullable Map<String, Object> body, @Context HttpServletRequest request) {
        return door.answer(() -> {
            host.requireAdministrator();
            webSudo.require(request);
            pausing.changeSite(body);
            return pausing.ofSite();
        });
    }
}
