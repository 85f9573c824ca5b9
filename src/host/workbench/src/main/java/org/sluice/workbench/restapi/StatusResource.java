package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import org.sluice.workbench.restapi.json.ConstantShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.Status;

/** All statuses, or one by its id or name. */
@Path("status")
@Produces(MediaType.APPLICATION_JSON)
public final class StatusResource {
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    StatusResource(Caller caller, Tracker tracker) {
        this.caller = caller;
        this.tracker = tracker;
    }

    @GET
    public ArrayNode statuses(@Context UriInfo uri) {
        ConstantShape shape = new ConstantShape(caller.shapes(uri));
        ArrayNode statuses = JsonNodeFactory.instance.arrayNode();
        visible().forEach(status -> statuses.add(shape.of(status)));
        return statuses;
    }

    @GET
    @Path("{idOrName}")
    public ObjectNode status(@PathParam("idOrName") String idOrName, @Context UriInfo uri) {
        return visible().stream()
                .filter(status -> status.id().equals(idOrName) || status.name().equalsIgnoreCase(idOrName))
                .findFirst()
                .map(new ConstantShape(caller.shapes(uri))::of)
                .orElseThrow(() -> new JiraFault(404, "The status with id '" + idOrName + "' does not exist"));
    }

    private Collection<Status> visible() {
        return caller.browsesSomething() ? tracker.constants().statuses() : List.of();
    }
}
