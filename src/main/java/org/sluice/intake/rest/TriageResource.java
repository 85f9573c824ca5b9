package org.sluice.intake.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.RestDoor;

/** The intake of a project, for its team. */
@Path("intake/{projectKey}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TriageResource {

    private final RestDoor door;
    private final TriageDesk desk;

    /** Asks the desk. */
    @Inject
    public TriageResource(RestDoor door, TriageDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** What is in triage, or with a key what of that is one task: {@link TriageDto}. */
    @GET
    @Path("list")
    public Response list(@PathParam("projectKey") String projectKey, @QueryParam("issue") @Nullable String issue) {
        return door.answer(() -> desk.list(projectKey, issue));
    }

    /**
     * Says what becomes of a task, by a transition of its workflow: {@code {"issue":"SUP-7","outcome":"pass-on","reason":"…","to":"Service
     * desk","facts":{"Room":"12"}}}. Answers with {@link TriageDto} as it is then; with 400 where something lacks, with 403 where it is not the
     * caller's to say, with 409 where the task has left triage meanwhile, or where a personal identity number stands in it
     * ({@link PersonalNumbersDto}) and {@code "personal":true} does not.
     */
    @POST
    @Path("outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.say(projectKey, body));
    }

    /** Takes back what was said of a task last, within 30 seconds: {@code {"issue":"SUP-7","outcome":"pass-on"}}; with 409 where something else happened since. */
    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response undo(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.undo(projectKey, body));
    }
}
