package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.sluice.workbench.restapi.json.LinkShape;
import org.sluice.workbench.tracker.Tracker;

/** The kinds of link that there are. */
@Path("issueLinkType")
@Produces(MediaType.APPLICATION_JSON)
public record LinkTypeResource(Caller caller, Tracker tracker) {
    @Inject
    public LinkTypeResource {}

    @GET
    public ObjectNode types(@Context UriInfo uri) {
        ObjectNode all = Bodies.object();
        tracker.links().types().stream().map(shape(uri)::of).forEach(all.putArray("issueLinkTypes")::add);
        return all;
    }

    @GET
    @Path("{id}")
    public ObjectNode type(@PathParam("id") long id, @Context UriInfo uri) {
        return tracker.links()
                .type(id)
                .map(shape(uri)::of)
                .orElseThrow(() -> new JiraFault(404, "No issue link type with id '" + id + "' found."));
    }

    private LinkShape shape(UriInfo uri) {
        return new LinkShape(caller.shapes(uri), tracker, caller);
    }
}
