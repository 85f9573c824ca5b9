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

/** How much of what comes to a project belongs elsewhere, for whoever may browse the project. */
@Path("intake/{projectKey}/wrong-place")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class WrongPlaceResource {

    private final RestDoor door;
    private final Host host;
    private final WrongPlaceMeasure measure;
    private final WrongPlaceTable table;

    /** Answers from the ledger. */
    @Inject
    public WrongPlaceResource(RestDoor door, Host host, WrongPlaceMeasure measure, WrongPlaceTable table) {
        this.door = door;
        this.host = host;
        this.measure = measure;
        this.table = table;
    }

    /** {@link WrongPlaceDto}. */
    @GET
    public Response wrongPlace(@PathParam("projectKey") String projectKey, @BeanParam MeasureQuery query) {
        return door.answer(() -> measure.wrongPlace(host.browsable(projectKey), query));
    }

    /** The same by week, task type, source and channel, as a file for a spreadsheet. */
    @GET
    @Path("csv")
    @Produces("text/csv")
    public Response table(@PathParam("projectKey") String projectKey, @BeanParam MeasureQuery query) {
        return door.answer(() -> {
            WrongPlaceDto found = measure.wrongPlace(host.browsable(projectKey), query);
            return table.of(found).answer("wrong-place-" + found.project() + ".csv");
        });
    }
}
