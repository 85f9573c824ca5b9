package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.filters.FilterCheck;
import org.sluice.workbench.restapi.json.FilterShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.filters.SavedFilter;
import org.sluice.workbench.tracker.people.User;

/** Saved filters: one that is not shared with the caller does not exist, and only its owner changes it. */
@Path("filter")
@Produces(MediaType.APPLICATION_JSON)
public final class FilterResource {
    private final Deeds deeds;
    private final Caller caller;
    private final Tracker tracker;
    private final FilterCheck check;

    @Inject
    FilterResource(Deeds deeds, Caller caller, Tracker tracker) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = tracker;
        this.check = new FilterCheck(tracker);
    }

    /** The filter is its maker's alone; 200 and not 201, as the description has it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ObjectNode make(ObjectNode body, @Context UriInfo uri) {
        User user = deeds.loggedIn();
        SavedFilter wanted = read(
                Bodies.of(body, Bodies.FILTER), new SavedFilter(0, "", "", Optional.of(user.key()), "", List.of()));
        SavedFilter made = tracker.filters()
                .add(wanted.name(), wanted.description(), wanted.ownerKey(), wanted.jql(), wanted.shares());
        favour(body, made.id(), user);
        return shape(uri).of(made);
    }

    @GET
    @Path("favourite")
    public ArrayNode favourites(@Context UriInfo uri) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        tracker.filterSharing()
                .favouritesOf(deeds.loggedIn())
                .forEach(filter -> all.add(shape(uri).of(filter)));
        return all;
    }

    @GET
    @Path("{id}")
    public ObjectNode filter(@PathParam("id") long id, @Context UriInfo uri) {
        return shape(uri).of(find(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ObjectNode change(@PathParam("id") long id, ObjectNode body, @Context UriInfo uri) {
        User user = deeds.loggedIn();
        SavedFilter before = find(id);
        SavedFilter wanted = read(Bodies.of(body, Bodies.FILTER), before);
        if (!wanted.equals(before)) {
            own(before);
            tracker.filters().update(wanted);
        }
        favour(body, id, user);
        return shape(uri).of(find(id));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") long id) {
        deeds.loggedIn();
        own(find(id));
        tracker.filters().remove(id);
        return Response.noContent().build();
    }

    private SavedFilter read(ObjectNode body, SavedFilter before) {
        SavedFilter wanted = new SavedFilter(
                before.id(),
                body.path("name").asText(before.name()).strip(),
                body.path("description").asText(before.description()),
                before.ownerKey(),
                body.path("jql").asText(before.jql()),
                before.shares());
        deeds.check(check.words(wanted));
        check.query(wanted);
        return wanted;
    }

    private void favour(ObjectNode body, long id, User user) {
        if (body.path("favourite").asBoolean(false)) {
            tracker.filters().addFavourite(id, user.key());
        } else if (body.has("favourite")) {
            tracker.filters().removeFavourite(id, user.key());
        }
    }

    private SavedFilter find(long id) {
        return tracker.filters()
                .byId(id)
                .filter(filter -> tracker.filterSharing().sees(deeds.user(), filter))
                .orElseThrow(
                        () -> new JiraFault(404, deeds.said(Problems.notFound("workbench.refusal.filter.unknown"))));
    }

    private void own(SavedFilter filter) {
        if (!tracker.filterSharing().owns(deeds.user(), filter)) {
            deeds.check(Problems.forbidden("workbench.refusal.filter.forbidden"));
        }
    }

    private FilterShape shape(UriInfo uri) {
        return new FilterShape(caller.shapes(uri), tracker, deeds.user());
    }
}
