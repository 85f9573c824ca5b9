package org.sluice.insight.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.RestDoor;

/** How much of a project's work is urgent and what that interrupts, for whoever may browse the project. */
@Path("streams/{projectKey}/interruptions")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class InterruptionsResource {

    private final RestDoor door;
    private final Host host;
    private final InterruptionMeasure measure;

    /** Answers from the ledger. */
    @Inject
    public InterruptionsResource(RestDoor door, Host host, InterruptionMeasure measure) {
        this.door = door;
        this.host = host;
        this.measure = measure;
    }

    /** {@link InterruptionsDto}; {@code cap} is the share, in per cent, that urgent work is to stay within. */
    @GET
    public Response interruptions(
            @PathParam("projectKey") String projectKey,
            @BeanParam MeasureQuery query,
            @QueryParam("cap") @Nullable String cap) {
        return door.answer(() -> measure.of(host.browsable(projectKey), query, cap));
    }
}
