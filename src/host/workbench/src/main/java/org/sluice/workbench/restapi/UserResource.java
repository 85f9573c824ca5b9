package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.restapi.json.PersonShape;
import org.sluice.workbench.restapi.json.PickedPerson;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** People, for who has logged in; a search finds nobody without the global permission <em>Browse Users</em>. */
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {
    private static final int USUAL = 50;
    /** Jira's limit for one page of people. */
    private static final int MOST = 1000;

    private final Deeds deeds;
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    UserResource(Deeds deeds, Caller caller, Tracker tracker) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = tracker;
    }

    @GET
    public ObjectNode user(@QueryParam("username") String name, @QueryParam("key") String key, @Context UriInfo uri) {
        deeds.loggedIn();
        Optional<User> user = key != null
                ? tracker.users().byKey(key)
                : Optional.ofNullable(name).flatMap(tracker.users()::byName);
        return user.map(new PersonShape(caller.shapes(uri))::of).orElseThrow(() -> missing(name, key));
    }

    @GET
    @Path("search")
    public ArrayNode search(
            @QueryParam("username") String text,
            @QueryParam("startAt") Integer startAt,
            @QueryParam("maxResults") Integer maxResults,
            @QueryParam("includeActive") Boolean active,
            @QueryParam("includeInactive") Boolean inactive,
            @Context UriInfo uri) {
        if (text == null || text.isEmpty()) {
            throw new JiraFault(400, "The username query parameter was not provided");
        }
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        PersonShape shape = new PersonShape(caller.shapes(uri));
        int start = startAt == null ? 0 : Math.max(0, startAt);
        int max = maxResults == null ? USUAL : Math.min(Math.max(0, maxResults), MOST);
        // A point stands for everybody, as in Jira.
        people(text.equals(".") ? "" : text).stream()
                .filter(user -> user.active() ? !Boolean.FALSE.equals(active) : Boolean.TRUE.equals(inactive))
                .skip(start)
                .limit(max)
                .forEach(user -> found.add(shape.of(user)));
        return found;
    }

    @GET
    @Path("picker")
    public ObjectNode picker(
            @QueryParam("query") String text, @QueryParam("maxResults") Integer maxResults, @Context UriInfo uri) {
        int max = maxResults == null ? USUAL : Math.min(Math.max(0, maxResults), MOST);
        String words = text == null ? "" : text;
        List<User> found = people(words).stream().filter(User::active).toList();
        ObjectNode answer = Bodies.object();
        PickedPerson shape = new PickedPerson(caller.shapes(uri), words);
        found.stream().limit(max).map(shape::of).forEach(answer.putArray("users")::add);
        int shown = Math.min(max, found.size());
        return answer.put("total", found.size())
                .put("header", "Showing " + shown + " of " + found.size() + " matching users");
    }

    private List<User> people(String text) {
        User who = deeds.loggedIn();
        return tracker.globalPermissions().has(Optional.of(who), GlobalPermissions.BROWSE_USERS)
                ? tracker.users().search(text, MOST)
                : List.of();
    }

    private static JiraFault missing(String name, String key) {
        if (name == null && key == null) {
            return new JiraFault(400, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        return new JiraFault(
                404, "The user with the " + (key == null ? "name '" + name : "key '" + key) + "' does not exist");
    }
}
