package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** Who watches an issue; the names are for those only who may view or manage watchers. */
@Path("issue/{keyOrId}/watchers")
@Produces(MediaType.APPLICATION_JSON)
public final class WatcherResource {
    private final Deeds deeds;
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    WatcherResource(Deeds deeds, Caller caller, Tracker tracker) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = tracker;
    }

    @GET
    public ObjectNode watchers(@PathParam("keyOrId") String keyOrId, @Context UriInfo uri) {
        Issue issue = deeds.issue(keyOrId);
        List<String> keys = tracker.watches().watchersOf(issue.id());
        ObjectNode shape = Bodies.object()
                .put("self", caller.shapes(uri).root() + "issue/" + issue.key() + "/watchers")
                .put(
                        "isWatching",
                        deeds.user().filter(user -> keys.contains(user.key())).isPresent())
                .put("watchCount", keys.size());
        shape.putArray("watchers");
        if (mayView(issue)) {
            shape.set("watchers", caller.people(keys, uri));
        }
        return shape;
    }

    /** The body is a name in quotes; without one, the caller. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response watch(@PathParam("keyOrId") String keyOrId, JsonNode body) {
        long id = deeds.issue(keyOrId).id();
        if (body != null && !body.isNull() && !body.isTextual()) {
            throw new JiraFault(400, "The body has to be a username in quotes.");
        }
        User watcher = body != null && body.isTextual() ? user(body.asText()) : deeds.loggedIn();
        deeds.done(deeds.operations().watch().watch(deeds.user(), id, watcher));
        return Response.noContent().build();
    }

    @DELETE
    public Response unwatch(@PathParam("keyOrId") String keyOrId, @QueryParam("username") String name) {
        long id = deeds.issue(keyOrId).id();
        User watcher = name == null ? deeds.loggedIn() : user(name);
        deeds.done(deeds.operations().watch().unwatch(deeds.user(), id, watcher));
        return Response.noContent().build();
    }

    private boolean mayView(Issue issue) {
        return List.of("VIEW_VOTERS_AND_WATCHERS", "MANAGE_WATCHERS").stream()
                .anyMatch(permission -> tracker.permissions().has(deeds.user(), permission, issue));
    }

    private User user(String name) {
        return tracker.users()
                .byName(name)
                .orElseThrow(() ->
                        new JiraFault(404, deeds.said(Problems.notFound("workbench.refusal.user.unknown", name))));
    }
}
