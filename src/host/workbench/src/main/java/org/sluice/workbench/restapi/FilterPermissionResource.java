package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.filters.SavedFilter;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Whom a filter is shared with. Its owner adds and removes shares; adding takes <em>Create Shared Objects</em>, and only
 * groups, projects and roles can be named that the owner belongs to or browses. Sharing with all takes the place of what
 * was before. Whatever the owner may not do is 400, as the description has it.
 */
@Path("filter/{id}/permission")
@Produces(MediaType.APPLICATION_JSON)
public final class FilterPermissionResource {
    private static final Set<String> KNOWN =
            Set.of("type", "projectId", "groupname", "projectRoleId", "userKey", "view", "edit");

    private final Deeds deeds;
    private final Caller caller;
    private final Tracker tracker;
    private final FilterDoor door;

    @Inject
    FilterPermissionResource(Deeds deeds, Caller caller, Tracker tracker) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = tracker;
        this.door = new FilterDoor(deeds, tracker, 404);
    }

    @GET
    public ArrayNode all(@PathParam("id") long id, @Context UriInfo uri) {
        deeds.loggedIn();
        return shares(door.find(id), uri);
    }

    @GET
    @Path("{permission}")
    public ObjectNode one(@PathParam("id") long id, @PathParam("permission") long number, @Context UriInfo uri) {
        deeds.loggedIn();
        return door.shape(caller, uri).share(share(door.find(id), number));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") long id, ObjectNode body, @Context UriInfo uri) {
        User user = deeds.loggedIn();
        SavedFilter filter = door.own(id);
        if (!tracker.globalPermissions().has(Optional.of(user), "CREATE_SHARED_OBJECTS")) {
            deeds.check(Problems.none().add("workbench.refusal.share.forbidden"));
        }
        FilterShare wanted = read(Bodies.of(body, KNOWN), user)
                .orElseThrow(
                        () -> new JiraFault(400, deeds.said(Problems.none().add("workbench.refusal.share.unknown"))));
        List<FilterShare> shares = new ArrayList<>(wanted.isForAll() ? List.of() : filter.shares());
        if (!shares.contains(wanted)) {
            shares.add(wanted);
        }
        return Response.status(201).entity(shares(changed(filter, shares), uri)).build();
    }

    @DELETE
    @Path("{permission}")
    public Response remove(@PathParam("id") long id, @PathParam("permission") long number) {
        deeds.loggedIn();
        SavedFilter filter = door.own(id);
        FilterShare gone = share(filter, number);
        changed(
                filter,
                filter.shares().stream().filter(one -> !one.equals(gone)).toList());
        return Response.noContent().build();
    }

    private SavedFilter changed(SavedFilter filter, List<FilterShare> shares) {
        tracker.filters()
                .update(new SavedFilter(
                        filter.id(), filter.name(), filter.description(), filter.ownerKey(), filter.jql(), shares));
        return door.find(filter.id());
    }

    private Optional<FilterShare> read(JsonNode body, User user) {
        return switch (body.path("type").asText("")) {
            case "global" -> Optional.of(FilterShare.withAnyone());
            case "authenticated", "loggedin" -> Optional.of(FilterShare.withLoggedIn());
            case "group" ->
                Optional.of(body.path("groupname").asText(""))
                        .filter(tracker.groups().of(user)::contains)
                        .map(FilterShare::withGroup);
            case "project", "projectRole", "project_role" -> project(body, user);
            default -> Optional.empty();
        };
    }

    private Optional<FilterShare> project(JsonNode body, User user) {
        Optional<Project> project =
                number(body.path("projectId")).flatMap(tracker.projects()::byId).filter(caller::mayBrowse);
        if (!body.has("projectRoleId")) {
            return project.map(one -> FilterShare.withProject(one.id()));
        }
        return project.flatMap(one -> number(body.path("projectRoleId"))
                .filter(tracker.roles().rolesOf(one, user, tracker.groups().of(user))::contains)
                .map(role -> FilterShare.withRole(one.id(), role)));
    }

    private static Optional<Long> number(JsonNode node) {
        return Ids.read(node.asText(""));
    }

    private FilterShare share(SavedFilter filter, long number) {
        return door.shares(filter).stream()
                .filter(share -> share.number() == number)
                .findFirst()
                .orElseThrow(() -> new JiraFault(404, "The filter has no such share permission."));
    }

    private ArrayNode shares(SavedFilter filter, UriInfo uri) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        door.shares(filter).forEach(share -> all.add(door.shape(caller, uri).share(share)));
        return all;
    }
}
