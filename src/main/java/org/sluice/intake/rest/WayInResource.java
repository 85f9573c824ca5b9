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

/** The way in of a project, for whoever may browse it or create tasks in it. */
@Path("intake/{projectKey}/way-in")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class WayInResource {

    private final RestDoor door;
    private final WayInDesk desk;

    /** Lets in. */
    @Inject
    public WayInResource(RestDoor door, WayInDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** What the page has to know: {@link WayInDto}. */
    @GET
    public Response look(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> desk.look(projectKey));
    }

    /**
     * A task of what the caller writes, {@link WayInForm}, for whoever may create one. Answers 201 with {@link WayInMadeDto}; {@link
     * WayInRefusedDto} with 400 where something lacks, and with 409 where a personal identity number is in it that was not said to be meant.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.make(projectKey, body));
    }
}
