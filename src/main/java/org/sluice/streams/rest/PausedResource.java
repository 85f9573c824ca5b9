package org.sluice.streams.rest;

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
import org.sluice.platform.Host;
import org.sluice.platform.RestDoor;
import org.sluice.streams.domain.OwnWork;

/** What is paused: the caller's own, and what is offered to the team. */
@Path("streams/{projectKey}/paused")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PausedResource {

    private final RestDoor door;
    private final Host host;
    private final OwnWork work;

    /** Works for the caller. */
    @Inject
    public PausedResource(RestDoor door, Host host, OwnWork work) {
        this.door = door;
        this.host = host;
        this.work = work;
    }

    /** {@link PausedListDto}: tasks that the caller may browse, and nobody's name. */
    @GET
    public Response paused(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> PausedListDto.of(
                work.paused(host.callerKey(), host.browsable(projectKey).id())));
    }

    /** Pauses one task of the caller's; {@link PausedDto}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pause(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> {
            long project = host.browsable(projectKey).id();
            WorkForms.PauseForm form = WorkForms.pause(body);
            return PausedDto.of(work.pause(host.callerKey(), project, form.issue(), form.whereWasI()));
        });
    }
}
