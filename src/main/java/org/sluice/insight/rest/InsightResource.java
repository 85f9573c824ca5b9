package org.sluice.insight.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.sluice.platform.Host;
import org.sluice.platform.RestDoor;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerState;

/** What gadgets, and whoever else may browse a project, ask about its work. */
@Path("insight")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class InsightResource {

    private final RestDoor door;
    private final Host host;
    private final Ledger ledger;
    private final Measures measures;

    /** Answers from the ledger. */
    @Inject
    public InsightResource(RestDoor door, Host host, Ledger ledger, Measures measures) {
        this.door = door;
        this.host = host;
        this.ledger = ledger;
        this.measures = measures;
    }

    /** The projects that the caller may browse and that are measured. */
    @GET
    @Path("projects")
    public Response projects() {
        return door.answer(() -> {
            Map<Long, LedgerState> measured = ledger.states();
            return new ProjectsDto(host.browsableProjects().stream()
                    .filter(project -> measured.containsKey(project.id()))
                    .map(project -> new ProjectsDto.ProjectDto(
                            project.key(),
                            project.name(),
                            LedgerDto.state(measured.getOrDefault(project.id(), LedgerState.OFF))))
                    .toList());
        });
    }

    /** {@link LeadTimeDto}. */
    @GET
    @Path("{projectKey}/lead-time")
    public Response leadTime(@PathParam("projectKey") String projectKey, @BeanParam MeasureQuery query) {
        return door.answer(() -> measures.leadTime(host.browsable(projectKey), query));
    }

    /** {@link HopsDto}. */
    @GET
    @Path("{projectKey}/hops")
    public Response hops(@PathParam("projectKey") String projectKey, @BeanParam MeasureQuery query) {
        return door.answer(() -> measures.hops(host.browsable(projectKey), query));
    }

    /** {@link OpenWorkDto}. */
    @GET
    @Path("{projectKey}/open")
    public Response open(@PathParam("projectKey") String projectKey, @BeanParam MeasureQuery query) {
        return door.answer(() -> measures.open(host.browsable(projectKey), query));
    }
}
