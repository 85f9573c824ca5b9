package org.sluice.streams.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** Turns a call into urgent work in progress: for the team of the project. */
@Path("streams/{projectKey}/urgent-now")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class UrgentNowResource {

    private final RestDoor door;
    private final Host host;
    private final OwnWork work;

    /** Works for the caller. */
    @Inject
    public UrgentNowResource(RestDoor door, Host host, OwnWork work) {
        this.door = door;
        this.host = host;
        this.work = work;
    }

    /** Answers 201 with {@link StartedDto}: a task that was made stays, whatever of the rest did not work is named in it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response urgentNow(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> {
            long project = host.browsable(projectKey).id();
            return RestDoor.json(201, StartedDto.of(work.urgentNow(host.callerKey(), project, WorkForms.call(body))));
        });
    }
}
