package org.sluice.intake.rest;

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
import org.sluice.platform.RestDoor;

/** What a project has settled of its intake, for who administers it. */
@Path("intake/{projectKey}/settings")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class IntakeSettingsResource {

    private final RestDoor door;
    private final IntakeSettingsDesk desk;

    /** Keeps settings. */
    @Inject
    public IntakeSettingsResource(RestDoor door, IntakeSettingsDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** {@link IntakeSettingsDto}. */
    @GET
    public Response look(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> desk.look(projectKey));
    }

    /** {@code {"alarmHours":8,"teamRole":"10002"}}, an empty role for whoever may be assigned tasks; {@link IntakeSettingsDto}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.change(projectKey, body));
    }
}
