package org.sluice.streams.rest;

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
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.RestDoor;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.ReadyWork;

/** What may be started next: seen by who may browse the project, put in front by its product owner and by who administers it. */
@Path("streams/{projectKey}/ready")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ReadyResource {

    private final RestDoor door;
    private final Host host;
    private final ReadyWork work;
    private final FlowRoles roles;
    private final Clock clock;

    /** Lists and puts in front. */
    @Inject
    public ReadyResource(RestDoor door, Host host, ReadyWork work, FlowRoles roles, Clock clock) {
        this.door = door;
        this.host = host;
        this.work = work;
        this.roles = roles;
        this.clock = clock;
    }

    /** {@link ReadyDto}: tasks that the caller may browse. */
    @GET
    public Response ready(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> answer(host.browsable(projectKey)));
    }

    /** Puts a task in front, or back to its place; the list as it is then. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response order(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> {
            ProjectRef project = host.browsable(projectKey);
            if (!mayOrder(project)) {
                throw Refusal.forbidden("sluice.ready.error.not-owner");
            }
            ReadyForm form = ReadyForm.of(body, clock.instant());
            work.nextUp(host.callerKey(), project.id(), form.issue(), form.at());
            return answer(project);
        });
    }

    private ReadyDto answer(ProjectRef project) {
        return ReadyDto.of(work.of(host.callerKey(), project.id()), mayOrder(project));
    }

    private boolean mayOrder(ProjectRef project) {
        return host.administers(project) || roles.has(project.id(), FlowRole.PRODUCT_OWNER, host.callerKey());
    }
}
