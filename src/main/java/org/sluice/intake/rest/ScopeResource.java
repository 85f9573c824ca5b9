package org.sluice.intake.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.RestDoor;

/** Who does what in the eyes of a project's team, and what a text of a reporter may be about. */
@Path("intake/{projectKey}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ScopeResource {

    private final RestDoor door;
    private final ScopeDesk desk;

    /** Keeps lines. */
    @Inject
    public ScopeResource(RestDoor door, ScopeDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** For the team: {@link ScopeDto}. */
    @GET
    @Path("who-does-what")
    public Response lines(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> desk.look(projectKey));
    }

    /**
     * Lines in place of those before, by the team: {@link ScopeForm}. Answers with {@link ScopeDto}; with 400 and {@link ScopeRefusedDto} where
     * a line cannot be kept; with 409 where somebody else made a later version meanwhile.
     */
    @PUT
    @Path("who-does-what")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.change(projectKey, body));
    }

    /** Lines as they were at an earlier version, by the team: {@code {"version":5,"to":4}}; {@link ScopeDto}. */
    @POST
    @Path("who-does-what/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response undo(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.undo(projectKey, body));
    }

    /** What pasted lines, {@code {"text":"printers → Service desk"}}, or a {@code file} mean, for the team: {@link ScopeReadDto}. */
    @POST
    @Path("who-does-what/read")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.read(projectKey, body));
    }

    /** The lines as a file for a spreadsheet, for the team. */
    @GET
    @Path("who-does-what/csv")
    @Produces("text/csv")
    public Response table(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> desk.table(projectKey));
    }

    /**
     * What a text may be about, for whoever may browse the project or create tasks in it: {@code
     * {"text":"no toner","component":"Printing","fields":{"Product":"X-ray viewer"}}}; {@link MatchesDto}.
     */
    @POST
    @Path("match")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response match(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.match(projectKey, body));
    }
}
