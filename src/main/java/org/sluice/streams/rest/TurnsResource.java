package org.sluice.streams.rest;

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
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.RestDoor;

/** Whose turn it is: seen and swapped by the team, entered by who administers the project or is its facilitator. */
@Path("streams/{projectKey}/turns")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TurnsResource {

    private final RestDoor door;
    private final TurnsDesk desk;
    private final TurnsView view;
    private final TurnsEntrance entrance;

    /** Answers from the desk. */
    @Inject
    public TurnsResource(RestDoor door, TurnsDesk desk, TurnsView view, TurnsEntrance entrance) {
        this.door = door;
        this.desk = desk;
        this.view = view;
        this.entrance = entrance;
    }

    /** {@link TurnsDto}. */
    @GET
    public Response turns(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> view.all(desk.team(projectKey)));
    }

    /** {@link NowDto}. */
    @GET
    @Path("now")
    public Response now(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> view.now(desk.team(projectKey)));
    }

    /** Enters turns, or only looks at what would be entered; {@link EnteredDto}, with 400 where lines cannot be meant and were to be kept. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> {
            ProjectRef project = desk.planned(projectKey);
            TurnsForm form = TurnsForm.toEnter(body);
            EnteredDto entered = entrance.enter(project, form);
            return RestDoor.json(entered.saved() || form.preview() ? 200 : 400, entered);
        });
    }

    /** Swaps two turns, each named by a day of it; {@link TurnsDto}. */
    @POST
    @Path("swap")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response swap(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return changed(projectKey, () -> TurnsForm.toSwap(body), desk::swap);
    }

    /** The caller takes the turn over, today; {@link TurnsDto}. */
    @POST
    @Path("take")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return changed(projectKey, () -> TurnsForm.toTake(body), desk::take);
    }

    /** Says of somebody, the caller unless told, that they are not here today, or are; {@link TurnsDto}. */
    @POST
    @Path("not-here")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response notHere(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return changed(projectKey, () -> TurnsForm.notHere(body), desk::notHere);
    }

    private Response changed(String projectKey, Supplier<TurnsForm> form, BiConsumer<ProjectRef, TurnsForm> how) {
        return door.answer(() -> {
            ProjectRef project = desk.team(projectKey);
            how.accept(project, form.get());
            return view.all(project);
        });
    }
}
