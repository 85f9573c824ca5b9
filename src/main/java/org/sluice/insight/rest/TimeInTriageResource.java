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
import org.sluice.platform.Host;
import org.sluice.platform.RestDoor;

/** How long a project takes to say whether a task belongs there, for whoever may browse the whole of it. */
@Path("intake/{projectKey}/time-in-triage")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TimeInTriageResource {

    private final RestDoor door;
    private final Host host;
    private final WrongPlaceMeasure measure;

    /** Answers from the ledger. */
    @Inject
    public TimeInTriageResource(RestDoor door, Host host, WrongPlaceMeasure measure) {
        this.door = door;
        this.host = host;
        this.measure = measure;
    }

    /** {@link TimeInTriageDto}. */
    @GET
    public Response timeInTriage(@PathParam("projectKey") String projectKey, @BeanParam MeasureQuery query) {
        return door.answer(() -> measure.timeInTriage(host.browsable(projectKey), query));
    }
}
