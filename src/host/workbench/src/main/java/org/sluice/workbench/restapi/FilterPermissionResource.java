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
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.restapi.json.FilterShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.filters.SavedFilter;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Whom a filter is shared with. Its owner adds and removes shares; adding takes <em>Create Shared Objects</em>, and only
 * groups, projects and roles can be named that the owner belongs to or browses.
 */
@Path("filter/{id}/permission")
@Produces(MediaType.APPLICATION_JSON)
public final class FilterPermissionResource {
    private final Deeds deeds;
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    FilterPermissionResource(Deeds deeds, Caller caller, Tracker tracker) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = tracker;
    }

    @GET
    public ArrayNode all(@PathParam("id") long id, @Context UriInfo uri) {
        return shares(find(id), uri);
    }

    @GET
    @Path("{permission}")
    public ObjectNode one(@PathParam("id") long id, @PathParam("permission") long number, @Context UriInfo uri) {
        return shape(uri).share(share(find(id), number));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") long id, ObjectNode body, @Context UriInfo uri) {
        User user = deeds.loggedIn();
        SavedFilter filter = own(id);
        if (!tracker.globalPermissions().has(Optional.of(user), "CREATE_SHARED_OBJECTS")) {
            deeds.check(Problems.forbidden("workbench.refusal.share.forbidden"));
        }
        FilterShare wanted = read(Bodies.of(body), user)
                .orElseThrow(
                        () -> new JiraFault(400, deeds.said(Problems.none().add("workbench.refusal.share.unknown"))));
        List<FilterShare> shares = new ArrayList<>(filter.shares());
        if (!shares.contains(wanted)) {
            shares.add(wanted);
        }
        return Response.status(201).entity(shares(changed(filter, shares), uri)).build();
    }

    @DELETE
    @Path("{permission}")
    public Response remove(@PathParam("id") long id, @PathParam("permission") long number) {
        deeds.loggedIn();
        SavedFilter filter = own(id);
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
        return find(filter.id());
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
        String text = node.asText("");
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private FilterShare share(SavedFilter filter, long number) {
        return filter.shares().stream()
                .filter(share -> share.number() == number)
                .findFirst()
                .orElseThrow(() -> new JiraFault(404, "The filter has no such share permission."));
    }

    private SavedFilter find(long id) {
        return tracker.filters()
                .byId(id)
                .filter(filter -> tracker.filterSharing().sees(deeds.user(), filter))
                .orElseThrow(
                        () -> new JiraFault(404, deeds.said(Problems.notFound("workbench.refusal.filter.unknown"))));
    }

    private SavedFilter own(long id) {
        SavedFilter filter = find(id);
        if (!tracker.filterSharing().owns(deeds.user(), filter)) {
            deeds.check(Problems.forbidden("workbench.refusal.filter.forbidden"));
        }
        return filter;
    }

    private ArrayNode shares(SavedFilter filter, UriInfo uri) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        filter.shares().forEach(share -> all.add(shape(uri).share(share)));
        return all;
    }

    private FilterShape shape(UriInfo uri) {
        return new FilterShape(caller.shapes(uri), tracker, deeds.user());
    }
}
