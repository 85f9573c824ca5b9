package org.sluice.streams.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.RestDoor;

/**
 * What the page <em>Two-stream workflow</em> does for an administrator of Jira. Looking changes nothing; what changes Jira asks for
 * the password again.
 */
@Path("flow")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class FlowResource {

    private final RestDoor door;
    private final SettingUp settingUp;

    /** Answers through the door. */
    @Inject
    public FlowResource(RestDoor door, SettingUp settingUp) {
        this.door = door;
        this.settingUp = settingUp;
    }

    /** {@link FlowDto}: what there is, and what would be done. */
    @GET
    public Response look(@Nullable @QueryParam("language") String language) {
        return door.answer(() -> settingUp.preview(FlowForm.of(Map.of("language", FlowForm.language(language)))));
    }

    /** {@link FlowDto} for these choices; changes nothing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@Nullable Map<String, Object> body) {
        return door.answer(() -> settingUp.preview(FlowForm.of(body)));
    }

    /** Does what the preview showed; {@link FlowDto}. Done twice it changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(@Nullable Map<String, Object> body, @Context HttpServletRequest request) {
        return door.answer(() -> settingUp.run(FlowForm.of(body), request));
    }

    /** Removes what was made and nobody needs; {@link FlowDto} with what had to stay. */
    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response undo(@Nullable Map<String, Object> body, @Context HttpServletRequest request) {
        return door.answer(() -> settingUp.undo(FlowForm.of(body).language(), request));
    }

    /** Gives the workflow to a project without tasks; {@link FlowDto}. */
    @POST
    @Path("projects/{projectKey}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response attach(
            @PathParam("projectKey") String projectKey,
            @Nullable Map<String, Object> body,
            @Context HttpServletRequest request) {
        return door.answer(() -> settingUp.attach(projectKey, FlowForm.of(body).language(), request));
    }

    /** The workflow as a file for Jira's own import. */
    @GET
    @Path("workflow.xml")
    public Response xml(@Nullable @QueryParam("language") String language) {
        return door.answer(() -> Response.ok(settingUp.xml(language), MediaType.APPLICATION_XML_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sluice-two-streams.xml\"")
                .build());
    }
}
