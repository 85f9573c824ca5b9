package org.sluice.insight.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.RestDoor;

/**
 * What the set-up page does for an administrator of Jira. Looking changes nothing but the preview itself; what changes a
 * project asks for the password again.
 */
@Path("setup")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class SetupResource {

    private final RestDoor door;
    private final Setup setup;
    private final Switching switching;

    /** Answers through the door. */
    @Inject
    public SetupResource(RestDoor door, Setup setup, Switching switching) {
        this.door = door;
        this.setup = setup;
        this.switching = switching;
    }

    /** {@link SetupProjectsDto}. */
    @GET
    @Path("projects")
    public Response projects() {
        return door.answer(setup::projects);
    }

    /** {@link PreviewDto}, 202 while it is being computed. */
    @GET
    @Path("{projectKey}/preview")
    public Response preview(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> setup.preview(projectKey));
    }

    /** Begins a preview. */
    @POST
    @Path("{projectKey}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response beginPreview(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> setup.beginPreview(projectKey));
    }

    /** {@link MatchesDto}; refused as the settings would be when the query cannot be used. */
    @GET
    @Path("{projectKey}/matches")
    public Response matches(@PathParam("projectKey") String projectKey, @Nullable @QueryParam("jql") String jql) {
        return door.answer(() -> setup.matches(projectKey, jql));
    }

    /** Switches on as the body says; {@link MadeDto}. */
    @POST
    @Path("{projectKey}/switch-on")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response switchOn(
            @PathParam("projectKey") String projectKey,
            @Nullable Map<String, Object> body,
            @Context HttpServletRequest request) {
        return door.answer(() -> switching.switchOn(projectKey, body, request));
    }

    /** {@link MadeDto}. */
    @GET
    @Path("{projectKey}/made")
    public Response made(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> switching.made(projectKey));
    }

    /** Makes a dashboard for a caller who has none, where somebody else has switched on; {@link MadeDto}. */
    @POST
    @Path("{projectKey}/dashboard")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ownDashboard(@PathParam("projectKey") String projectKey, @Context HttpServletRequest request) {
        return door.answer(() -> switching.ownDashboard(projectKey, request));
    }

    /** Gives a project that is switched on the field of the stream once more; {@link MadeDto}. */
    @POST
    @Path("{projectKey}/stream")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response giveStream(@PathParam("projectKey") String projectKey, @Context HttpServletRequest request) {
        return door.answer(() -> switching.giveStream(projectKey, request));
    }

    /** Removes just what was made, as far as it is the caller's; {@link MadeDto} of what is left. */
    @POST
    @Path("{projectKey}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response undo(@PathParam("projectKey") String projectKey, @Context HttpServletRequest request) {
        return door.answer(() -> switching.undo(projectKey, request));
    }
}
