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
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.filters.FilterShare;
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
    private final FilterDoor door;

    @Inject
    FilterResource(Deeds deeds, Caller caller, Tracker tracker) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = tracker;
        this.check = new FilterCheck(tracker);
        this.door = new FilterDoor(deeds, tracker, 400);
    }

    /** Shared as the maker's default says, whatever the body says of it; 200 and not 201, as the description has both. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ObjectNode make(ObjectNode body, @Context UriInfo uri) {
        User user = deeds.loggedIn();
        SavedFilter wanted = read(
                Bodies.of(body, Bodies.FILTER), new SavedFilter(0, "", "", Optional.of(user.key()), "", List.of()));
        List<FilterShare> shares = tracker.filters().sharesByDefault(user.key())
                        && tracker.globalPermissions().has(deeds.user(), "CREATE_SHARED_OBJECTS")
                ? List.of(FilterShare.withLoggedIn())
                : List.of();
        SavedFilter made =
                tracker.filters().add(wanted.name(), wanted.description(), wanted.ownerKey(), wanted.jql(), shares);
        favour(body, made.id(), user);
        return shape(made, uri);
    }

    @GET
    @Path("favourite")
    public ArrayNode favourites(@Context UriInfo uri) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        tracker.filterSharing().favouritesOf(deeds.loggedIn()).forEach(filter -> all.add(shape(filter, uri)));
        return all;
    }

    @GET
    @Path("{id}")
    public ObjectNode filter(@PathParam("id") long id, @Context UriInfo uri) {
        if (deeds.user().isEmpty() && tracker.projects().all().stream().noneMatch(caller::mayBrowse)) {
            deeds.loggedIn();
        }
        return shape(door.find(id), uri);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ObjectNode change(@PathParam("id") long id, ObjectNode body, @Context UriInfo uri) {
        User user = deeds.loggedIn();
        SavedFilter before = door.find(id);
        SavedFilter wanted = read(Bodies.of(body, Bodies.FILTER), given(body, before));
        if (!wanted.withOwner(before.ownerKey()).equals(before)) {
            door.own(id);
        }
        if (!wanted.equals(before)) {
            tracker.filters().update(wanted);
        }
        favour(body, id, user);
        return shape(tracker.filters().byId(id).orElseThrow(), uri);
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") long id) {
        deeds.loggedIn();
        door.own(id);
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

    /** With the owner that the body names; only administrators give filters to somebody else. */
    private SavedFilter given(ObjectNode body, SavedFilter before) {
        String named = body.path("owner").path("name").asText("");
        Optional<User> owner = tracker.users().byName(named);
        if (named.isEmpty() || owner.map(User::key).equals(before.ownerKey())) {
            return before;
        }
        if (!caller.administers()) {
            deeds.check(Problems.none().field("owner", "workbench.refusal.filter.owner"));
        }
        if (owner.filter(User::active).isEmpty()) {
            deeds.check(Problems.none().field("owner", "workbench.refusal.user.unknown", named));
        }
        return before.withOwner(owner.map(User::key));
    }

    private ObjectNode shape(SavedFilter filter, UriInfo uri) {
        return door.shape(caller, uri).of(filter, door.shares(filter));
    }
}
