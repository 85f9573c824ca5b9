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

/** Starts a task of the caller's and pauses the rest; Jira says whether they may. */
@Path("streams/{projectKey}/start")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class StartResource {

    private final RestDoor door;
    private final Host host;
    private final OwnWork work;

    /** Works for the caller. */
    @Inject
    public StartResource(RestDoor door, Host host, OwnWork work) {
        this.door = door;
        this.host = host;
        this.work = work;
    }

    /** {@link StartedDto}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> {
            long project = host.browsable(projectKey).id();
            WorkForms.StartForm form = WorkForms.start(body);
            return StartedDto.of(
                    work.start(host.callerKey(), project, form.issue(), form.keep(), form.whereWasI(), form.reason()));
        });
    }
}
